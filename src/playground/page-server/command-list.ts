import { type Channel, type Command, channelTypes, type Guild, type Option } from 'fake-discord';
import type { Choice, OfferedCommand, OfferedOption, OptionKind } from '../protocol.ts';
import { type Json, record, text } from './json.ts';

const SUBCOMMAND = 1;
const GROUP = 2;

/** Commands as one person is offered them: subcommands one by one, every name and sentence in the person's language. */
export const commandList = (
  commands: readonly Command[],
  locale: string,
  where: Channel,
  channels: Iterable<Channel>,
): OfferedCommand[] => {
  const inGuild = [...channels].filter(({ guild }) => guild !== undefined && guild === where.guild);
  const slash = commands
    .filter(({ type }) => type === 1)
    .flatMap((command) => flatten(command, locale, inGuild, where.guild));
  const menu = commands
    .filter(({ type }) => type === 3)
    .map(
      (command): OfferedCommand => ({
        line: command.name,
        title: localized(command, 'name', locale),
        about: '',
        kind: 'message',
        options: [],
      }),
    );
  return [...slash, ...menu];
};

/** The ways to ask one command: itself, or each of its subcommands. */
const flatten = (
  node: Json & { readonly options?: readonly Option[] },
  locale: string,
  channels: readonly Channel[],
  guild: Guild | undefined,
  above: readonly [line: string, title: string] = ['', ''],
): OfferedCommand[] => {
  const line = `${above[0]} ${text(node.name)}`.trim();
  const title = `${above[1]} ${localized(node, 'name', locale)}`.trim();
  const inner = (node.options ?? []).filter(({ type }) => type === SUBCOMMAND || type === GROUP);
  if (inner.length > 0) return inner.flatMap((each) => flatten(each, locale, channels, guild, [line, title]));
  const options = (node.options ?? []).map((option) => optionOf(option, locale, channels, guild));
  return [{ line, title, about: localized(node, 'description', locale), kind: 'slash', options }];
};

const KINDS: Readonly<Record<number, OptionKind>> = {
  3: 'text',
  4: 'whole',
  5: 'flag',
  6: 'pick',
  7: 'pick',
  8: 'pick',
  10: 'number',
};

const optionOf = (
  option: Option,
  locale: string,
  channels: readonly Channel[],
  guild: Guild | undefined,
): OfferedOption => {
  const choices = choicesOf(option, locale, channels, guild);
  const number = (name: string, as: string) => (typeof option[name] === 'number' ? { [as]: option[name] } : {});
  return {
    name: option.name,
    title: localized(option, 'name', locale),
    about: localized(option, 'description', locale),
    kind: KINDS[option.type] ?? 'text',
    required: option.required === true,
    suggests: option.autocomplete === true,
    ...(choices && { choices }),
    ...number('min_value', 'min'),
    ...number('max_value', 'max'),
    ...number('min_length', 'minLength'),
    ...number('max_length', 'maxLength'),
  };
};

/** What there is to pick from: the command's own choices, or the server's channels, people and roles. */
const choicesOf = (
  option: Option,
  locale: string,
  channels: readonly Channel[],
  guild: Guild | undefined,
): readonly Choice[] | undefined => {
  if (option.choices?.length)
    return option.choices.map((choice) => ({ name: localized(choice, 'name', locale), value: choice.value }));
  if (option.type === 7) {
    const types = option.channel_types as readonly number[] | undefined;
    return channels
      .filter(({ kind }) => !types?.length || types.includes(channelTypes[kind]))
      .map(({ id, name }) => ({ name: `#${name}`, value: id }));
  }
  if (option.type === 6)
    return [...(guild?.members.values() ?? [])].map(({ user }) => ({ name: `@${user.name}`, value: user.id }));
  if (option.type === 8) return [...(guild?.roles.values() ?? [])].map(({ id, name }) => ({ name, value: id }));
  return undefined;
};

/** A name or description in a language, else as it stands. */
const localized = (what: Json, key: 'name' | 'description', locale: string): string =>
  text(record(what[`${key}_localizations`])[locale]) || text(what[key]);
