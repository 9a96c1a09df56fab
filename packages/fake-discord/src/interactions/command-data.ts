import type { Command, Option } from '../commands.ts';
import { type Json, list } from '../json.ts';
import type { Message } from '../model.ts';
import type { State } from '../state/state.ts';
import { messageView } from '../views/message-view.ts';
import { NotOffered, type OptionValue, type Place } from './interaction.ts';
import { addResolved, type Resolved, type ResolvedKind, whyNotPicked } from './resolved.ts';

const optionTypes = { text: 3, whole: 4, flag: 5, user: 6, channel: 7, role: 8, number: 10 } as const;
const picked: Readonly<Record<number, ResolvedKind>> = { 6: 'user', 7: 'channel', 8: 'role' };
/** Characters of an option of text when the command sets no limit. */
const TEXT_CHARACTERS = 6000;

/** What a member gives to a slash command. */
export type SlashInput = {
  readonly command: Command;
  /** Its group and subcommand. */
  readonly path: readonly string[];
  readonly values: Readonly<Record<string, OptionValue | undefined>>;
  readonly place: Place;
  readonly state: State;
  /** The option being typed in, when its choices are asked for. */
  readonly focused?: string | undefined;
};

/** The data of a slash command as a client sends it: types from the registration, refused where the client would refuse. */
export const slashData = (input: SlashInput): Json => {
  const { command, path } = input;
  const resolved: Resolved = {};
  const options = fill(input, command.options ?? [], path, resolved);
  return {
    id: command.id,
    name: command.name,
    type: command.type,
    ...(command.guild_id && { guild_id: command.guild_id }),
    options,
    ...(Object.keys(resolved).length > 0 && { resolved }),
  };
};

const fill = (
  input: SlashInput,
  definitions: readonly Option[],
  [step, ...rest]: readonly string[],
  resolved: Resolved,
): Json[] => {
  const { command, values } = input;
  if (step !== undefined) {
    const inner = definitions.find(({ name, type }) => name === step && (type === 1 || type === 2));
    if (!inner) throw new NotOffered(`/${command.name} has no subcommand ${step}`);
    return [{ type: inner.type, name: inner.name, options: fill(input, inner.options ?? [], rest, resolved) }];
  }
  if (definitions.some(({ type }) => type === 1 || type === 2))
    throw new NotOffered(`/${command.name} is asked with one of its subcommands`);
  for (const name of Object.keys(values))
    if (values[name] !== undefined && !definitions.some((option) => option.name === name))
      throw new NotOffered(`/${command.name} has no option ${name}`);
  return definitions.flatMap((option) => fillOption(input, option, resolved));
};

const fillOption = (
  { command, values, place, state, focused }: SlashInput,
  option: Option,
  resolved: Resolved,
): Json[] => {
  const { name, type } = option;
  const value = values[name];
  if (focused === name) return [{ name, type, value: String(value ?? ''), focused: true }];
  if (value === undefined) {
    if (option.required && focused === undefined) throw new NotOffered(`/${command.name} needs ${name}`);
    return [];
  }
  const wrong = focused === undefined ? wrongValue(option, value, place, state) : undefined;
  if (wrong) throw new NotOffered(`/${command.name} ${name}: ${wrong}`);
  const kind = picked[type];
  if (kind) addResolved(resolved, kind, String(value), place, state);
  return [{ name, type, value }];
};

const wrongValue = (option: Option, value: OptionValue, place: Place, state: State): string | undefined => {
  if (option.choices && !option.choices.some((choice) => choice.value === value))
    return `${value} is none of ${option.choices.map((choice) => choice.value).join(', ')}`;
  const kind = picked[option.type];
  if (kind) return whyNotPicked(kind, String(value), place, state, list(option.channel_types));
  switch (option.type) {
    case optionTypes.text:
      return wrongText(option, value);
    case optionTypes.whole:
    case optionTypes.number:
      return wrongNumber(option, value);
    case optionTypes.flag:
      return typeof value === 'boolean' ? undefined : `${value} is neither true nor false`;
    default:
      return `options of type ${option.type} are not in this Discord`;
  }
};

const wrongText = ({ min_length: least, max_length: most }: Option, value: OptionValue): string | undefined => {
  if (typeof value !== 'string') return `${value} is not text`;
  if (value.trim() === '') return 'nothing was typed';
  if (typeof least === 'number' && value.length < least) return `shorter than ${least}`;
  const limit = typeof most === 'number' ? most : TEXT_CHARACTERS;
  return value.length > limit ? `longer than ${limit}` : undefined;
};

const wrongNumber = ({ type, min_value: least, max_value: most }: Option, value: OptionValue): string | undefined => {
  if (typeof value !== 'number' || !Number.isFinite(value)) return `${value} is not a number`;
  if (type === optionTypes.whole && !Number.isInteger(value)) return `${value} is not a whole number`;
  if (typeof least === 'number' && value < least) return `less than ${least}`;
  return typeof most === 'number' && value > most ? `more than ${most}` : undefined;
};

/** The data of a message's context menu. */
export const menuData = (command: Command, message: Message): Json => ({
  id: command.id,
  name: command.name,
  type: 3,
  ...(command.guild_id && { guild_id: command.guild_id }),
  target_id: message.id,
  resolved: { messages: { [message.id]: messageView(message) } },
});
