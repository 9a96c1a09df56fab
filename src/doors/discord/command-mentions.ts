import type { Snowflake } from 'discord.js';
import type { Answer } from '../../values/answer.ts';

/** Discord's ids of the commands, by name, as it gives them when they are registered. */
export type CommandIds = ReadonlyMap<string, Snowflake>;

/** A slash, a name, and perhaps a subcommand's; not in an address, and not in a mention already. */
const TYPED = /(?<![\p{L}\p{N}/<:.])\/([a-z][a-z-]*)(?: ([a-z]+))?/gu;

/** A command's name that can be clicked; plain where Discord's id of it is not known. */
export const clickableName = (name: string, ids: CommandIds): string => {
  const id = ids.get(name.split(' ')[0]!);
  return id === undefined ? `/${name}` : `</${name}:${id}>`;
};

/** A text whose commands can be clicked where Discord's ids of them are known. */
const clickable = (text: string, ids: CommandIds, names: ReadonlySet<string>): string =>
  text.replace(TYPED, (typed, first: string, second: string | undefined) => {
    if (!ids.has(first)) return typed;
    if (second !== undefined && names.has(`${first} ${second}`)) return clickableName(`${first} ${second}`, ids);
    return names.has(first) ? `${clickableName(first, ids)}${second === undefined ? '' : ` ${second}`}` : typed;
  });

/** An answer whose sentences name commands so that they can be clicked. */
export const withMentions = (answer: Answer, ids: CommandIds, names: ReadonlySet<string>): Answer => {
  const { lead, notes } = answer;
  return {
    ...answer,
    lead: clickable(lead, ids, names),
    ...(notes && { notes: notes.map((note) => clickable(note, ids, names)) }),
  };
};
