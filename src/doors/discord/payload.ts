import {
  ApplicationCommandType,
  ApplicationIntegrationType,
  ChannelType,
  InteractionContextType,
  type LocalizationMap,
  PermissionFlagsBits,
  type RESTPostAPIApplicationCommandsJSONBody,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody,
  ApplicationCommandOptionType as Type,
} from 'discord.js';
import { choiceLabel } from '../../ask/choice-label.ts';
import type { Command } from '../../ask/command.ts';
import type { Option } from '../../ask/option.ts';
import { type Locale, locales } from '../../values/locale.ts';
import { optionName } from '../../words/option-names.ts';
import type { GroupWords, Spoken } from '../../words/words.ts';

/** Discord's name of each language other than English, which stands in the unlocalised fields. */
const TRANSLATIONS = locales.filter((locale) => locale !== 'en');

/** One text in every language, as Discord wants it: English plain, the others beside it. */
const localised = <K extends string>(key: K, say: (locale: Locale) => string | undefined) => {
  const others = Object.fromEntries(
    TRANSLATIONS.flatMap((locale) => (say(locale) === undefined ? [] : [[locale, say(locale)]])),
  );
  return { [key]: say('en'), [`${key}_localizations`]: others } as Record<K, string> &
    Record<`${K}_localizations`, LocalizationMap>;
};

const TYPES = {
  choice: Type.String,
  number: Type.Number,
  flag: Type.Boolean,
  text: Type.String,
  day: Type.String,
  message: Type.String,
  series: Type.String,
  channel: Type.Channel,
  role: Type.Role,
} as const satisfies Record<Option['kind'], Type>;

/** The kinds of channel the bot posts in. */
export const POSTABLE = [
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
  ChannelType.AnnouncementThread,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
];

/** What Discord needs to know about an option beyond its name and words. */
const rules = (option: Option, label: (locale: Locale, value: string) => string) => {
  switch (option.kind) {
    case 'choice':
      return {
        choices: option.values.map((value) => ({ value, ...localised('name', (locale) => label(locale, value)) })),
      };
    case 'number':
      return {
        type: option.integer ? Type.Integer : Type.Number,
        ...(option.min === undefined ? {} : { min_value: option.min }),
        ...(option.max === undefined ? {} : { max_value: option.max }),
      };
    case 'text':
      return { max_length: option.max ?? 200, ...(option.suggest ? { autocomplete: true } : {}) };
    case 'series':
      return { autocomplete: true };
    case 'day':
      return { min_length: 8, max_length: 11 };
    case 'channel':
      return { channel_types: POSTABLE };
    case 'message':
      return { max_length: 200 };
    case 'role':
    case 'flag':
      return {};
  }
};

const isRequired = (option: Option) => 'required' in option && option.required === true;

/** The options of a command, those that must be given first. */
const options = (command: Command) =>
  Object.entries(command.options)
    .sort(([, a], [, b]) => Number(isRequired(b)) - Number(isRequired(a)))
    .map(([name, option]) => ({
      type: TYPES[option.kind],
      name,
      name_localizations: Object.fromEntries(
        TRANSLATIONS.flatMap((locale) => [optionName(name, locale) ?? []].flat().map((said) => [locale, said])),
      ),
      ...localised('description', (locale) => command.words(locale).options[name]?.about),
      // What is missing is asked for in a form, where there is one.
      ...(isRequired(option) && !command.form ? { required: true } : {}),
      ...rules(option, (locale, value) => choiceLabel(command, name, value, locale)),
    }));

/** A name and what it is for, in every language; the name of each language where it has one. */
const called = (name: string, words: Spoken<GroupWords>) => ({
  name,
  name_localizations: Object.fromEntries(
    TRANSLATIONS.flatMap((locale) => (words(locale).name ? [[locale, words(locale).name]] : [])),
  ),
  ...localised('description', (locale) => words(locale).about),
});

/** Where commands are offered that are about what is set up: what is posted can be posted to one person, how a server is answered is a server's. */
const settingsContexts = ({ reads }: Command) =>
  reads === 'subscriptions' || reads === 'alerts'
    ? [InteractionContextType.Guild, InteractionContextType.BotDM]
    : [InteractionContextType.Guild];

/** Where commands are offered, and to whom: everywhere, as a user's own app too, unless they are about settings or messages. */
const where = ([first]: readonly Command[]) => ({
  ...(first?.reads || first?.menu
    ? { contexts: settingsContexts(first), integration_types: [ApplicationIntegrationType.GuildInstall] }
    : {
        contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
        integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
      }),
  ...(first?.permission ? { default_member_permissions: PermissionFlagsBits[first.permission].toString() } : {}),
});

const subcommand = (command: Command) => ({
  type: Type.Subcommand,
  ...called(command.name.split(' ')[1]!, command.words),
  options: options(command),
});

/** A command of the menu of a message: a name in every language, and nothing else. */
const menu = (command: Command): RESTPostAPIContextMenuApplicationCommandsJSONBody => {
  const { name, name_localizations } = called(menuName(command), command.words);
  return { type: ApplicationCommandType.Message, name, name_localizations, ...where([command]) };
};

/** What a menu command is called in Discord, where its name may be a phrase. */
export const menuName = (command: Command): string => command.words('en').name ?? command.name;

/** The commands as Discord wants to hear about them, in every language; those of a group (`weekly on`) are one with subcommands. */
export const payloads = (commands: readonly Command[]): RESTPostAPIApplicationCommandsJSONBody[] => {
  const groupOf = ({ name }: Command) => name.split(' ')[0]!;
  return [...new Set(commands.map(groupOf))].map((name) => {
    const members = commands.filter((command) => groupOf(command) === name);
    const [first] = members as [Command];
    const plain = first.name === name;
    if (first.menu) return menu(first);
    return {
      type: ApplicationCommandType.ChatInput,
      ...called(name, plain ? first.words : first.group!),
      ...where(members),
      options: plain ? options(first) : members.map(subcommand),
    } as RESTPostAPIApplicationCommandsJSONBody;
  });
};
