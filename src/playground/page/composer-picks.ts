import type { Choice, OfferedCommand, OfferedOption, Person } from '../protocol.ts';
import { type Box, type Draft, optionsLeft } from './command-draft.ts';
import { fittingChoices, matchingCommands } from './command-line.ts';
import type { Pick } from './pick-list.ts';
import type { Words } from './words.ts';

/** What a list offers, under which heading, and which of it is marked first. */
export type Offered = { readonly heading: string; readonly picks: readonly Pick[]; readonly first: number };

/** The commands that what was typed could become. */
export const commandPicks = (
  commands: readonly OfferedCommand[],
  typed: string,
  words: Words,
  choose: (command: OfferedCommand) => void,
): Offered => {
  const picks = matchingCommands(commands, typed).map((command) => ({
    title: `/${command.title}`,
    detail: command.about,
    aside: command.options.map(({ title }) => title).join(' · '),
    choose: () => choose(command),
  }));
  return { heading: picks.length > 0 ? words.commands : words.noCommand, picks, first: 0 };
};

/** The people whose name begins as what follows an @. */
export const peoplePicks = (
  people: readonly Person[],
  typed: string,
  words: Words,
  choose: (person: Person) => void,
): Offered | undefined => {
  const sought = /(?:^|\s)@([\p{L}\p{N}]*)$/u.exec(typed)?.[1]?.toLowerCase();
  if (sought === undefined) return undefined;
  const picks = people
    .filter(({ name }) => name.toLowerCase().startsWith(sought))
    .map((person) => ({ title: person.name, choose: () => choose(person) }));
  return picks.length > 0 ? { heading: words.people, picks, first: 0 } : undefined;
};

/** The options that can be added to a command; `exact` when one was typed to its end. */
export const optionPicks = (
  draft: Draft,
  typed: string,
  words: Words,
  take: (option: OfferedOption) => void,
): Offered & { readonly exact?: OfferedOption | undefined } => {
  const sought = typed
    .replace(/[:：]\s*$/, '')
    .trim()
    .toLowerCase();
  const left = optionsLeft(draft);
  const exact = /[:：\s]$/.test(typed)
    ? left.find(({ name, title }) => [name, title.toLowerCase()].includes(sought))
    : undefined;
  const picks = left
    .filter(({ name, title }) => `${name} ${title}`.toLowerCase().includes(sought))
    .map((option) => ({
      title: option.title,
      detail: option.about,
      aside: option.required ? words.required : words.optional,
      choose: () => take(option),
    }));
  return { heading: words.options, picks, first: sought === '' ? -1 : 0, exact };
};

/** What can be picked in a box; only a heading where anything can be typed. */
export const choicePicks = (box: Box, words: Words, settle: (choice: Choice) => void): Offered => {
  const { option, text, picked } = box;
  const choices = choicesOf(box, words);
  const found = picked || option.suggests ? (choices ?? []) : fittingChoices(choices ?? [], text);
  const nothing = choices !== undefined && !option.suggests && found.length === 0;
  return {
    heading: nothing ? words.noChoice : words.picking(option.title, option.about),
    picks: found.map((choice) => ({ title: choice.name, choose: () => settle(choice) })),
    first: picked ? found.findIndex(({ value }) => value === picked.value) : 0,
  };
};

const choicesOf = ({ option, suggested }: Box, { yes, no }: Words): readonly Choice[] | undefined => {
  if (option.kind === 'flag')
    return [
      { name: yes, value: 'true' },
      { name: no, value: 'false' },
    ];
  return option.suggests ? (suggested ?? []) : option.choices;
};
