import {
  ChannelSelectMenuBuilder,
  LabelBuilder,
  ModalBuilder,
  type ModalSubmitInteraction,
  RoleSelectMenuBuilder,
  StringSelectMenuBuilder,
  StringSelectMenuOptionBuilder,
  TextInputBuilder,
  TextInputStyle,
} from 'discord.js';
import { choiceLabel } from '../../ask/choice-label.ts';
import type { Command } from '../../ask/command.ts';
import type { Option } from '../../ask/option.ts';
import type { Locale } from '../../values/locale.ts';
import { clip } from '../../words/clip.ts';
import { optionName } from '../../words/option-names.ts';
import { POSTABLE } from './payload.ts';

/** Discord's limits for a form: fields, characters of its title and of a field's label and description, choices of a menu. */
const MAX = { fields: 5, title: 45, label: 45, about: 100, choices: 25, choice: 100 };

/** What a form's fields hold before anybody has touched them. */
export type Filled = Readonly<Record<string, string | undefined>>;

const PREFIX = 'form/';

/** A command's options as a form: menus where there is a choice, boxes where something is written, the required ones first. In a direct message there are no channels and roles. */
export const formOf = (command: Command, filled: Filled, locale: Locale, isDirect = false): ModalBuilder => {
  const isRequired = (option: Option) => 'required' in option && option.required === true;
  const fields = Object.entries(command.options)
    .filter(([, { kind }]) => !isDirect || (kind !== 'channel' && kind !== 'role'))
    .sort(([, a], [, b]) => Number(isRequired(b)) - Number(isRequired(a)))
    .slice(0, MAX.fields)
    .map(([name, option]) =>
      field({ name, option, command, locale, value: filled[name], required: isRequired(option) }),
    );
  return new ModalBuilder()
    .setCustomId(`${PREFIX}${command.name}`)
    .setTitle(clip(titleOf(command, locale), MAX.title))
    .addLabelComponents(fields);
};

/** The name of a command, its group's first, in a language. */
const titleOf = ({ name, group, words }: Command, locale: Locale): string => {
  const [first = '', second] = name.split(' ');
  const own = words(locale).name;
  return second === undefined ? `/${own ?? first}` : `/${group?.(locale).name ?? first} ${own ?? second}`;
};

type Field = {
  readonly name: string;
  readonly option: Option;
  readonly command: Command;
  readonly locale: Locale;
  readonly value: string | undefined;
  readonly required: boolean;
};

const field = (asked: Field): LabelBuilder => {
  const { name, option, command, locale } = asked;
  const label = new LabelBuilder()
    .setLabel(clip(labelOf(name, locale), MAX.label))
    .setDescription(clip(command.words(locale).options[name]?.about ?? '', MAX.about));
  switch (option.kind) {
    case 'choice':
      return label.setStringSelectMenuComponent(menu(asked, option.values));
    case 'channel':
      return label.setChannelSelectMenuComponent(channels(asked));
    case 'role':
      return label.setRoleSelectMenuComponent(roles(asked));
    default:
      return label.setTextInputComponent(box(asked));
  }
};

/** An option's name as a field is headed: `time-zone` is `Time zone`. */
const labelOf = (name: string, locale: Locale): string => {
  const said = (optionName(name, locale) ?? name).replaceAll('-', ' ');
  return said.charAt(0).toUpperCase() + said.slice(1);
};

const menu = ({ name, option, command, locale, value, required }: Field, values: readonly string[]) => {
  const usual = value ?? ('default' in option && typeof option.default === 'string' ? option.default : undefined);
  return new StringSelectMenuBuilder()
    .setCustomId(name)
    .setRequired(required)
    .addOptions(
      values.slice(0, MAX.choices).map((one) =>
        new StringSelectMenuOptionBuilder()
          .setValue(one)
          .setLabel(clip(choiceLabel(command, name, one, locale), MAX.choice))
          .setDefault(one === usual),
      ),
    );
};

const channels = ({ name, value, required }: Field) => {
  const select = new ChannelSelectMenuBuilder().setCustomId(name).setRequired(required).setChannelTypes(POSTABLE);
  return value === undefined ? select : select.setDefaultChannels(value);
};

const roles = ({ name, value, required }: Field) => {
  const select = new RoleSelectMenuBuilder().setCustomId(name).setRequired(required);
  return value === undefined ? select : select.setDefaultRoles(value);
};

const box = ({ name, option, value, required }: Field) => {
  const input = new TextInputBuilder().setCustomId(name).setStyle(TextInputStyle.Short).setRequired(required);
  if (option.kind === 'text') input.setMaxLength(option.max ?? 200);
  return value === undefined ? input : input.setValue(value);
};

/** The command a form belongs to; nothing when it is none of ours. */
export const commandOfForm = (id: string): string | undefined =>
  id.startsWith(PREFIX) ? id.slice(PREFIX.length) : undefined;

/** What was filled in, as arguments; what was left empty is not asked for. */
export const argsOfForm = (
  { fields }: ModalSubmitInteraction,
  { options }: Command,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(options).flatMap(([name, option]) => {
      if (!fields.fields.has(name)) return [];
      const value = filledIn(fields, name, option);
      return value ? [[name, value]] : [];
    }),
  );

const filledIn = (fields: ModalSubmitInteraction['fields'], name: string, { kind }: Option): string | undefined => {
  if (kind === 'choice') return fields.getStringSelectValues(name)[0];
  if (kind === 'channel') return fields.getSelectedChannels(name)?.firstKey();
  if (kind === 'role') return fields.getSelectedRoles(name)?.firstKey();
  return fields.getTextInputValue(name).trim();
};
