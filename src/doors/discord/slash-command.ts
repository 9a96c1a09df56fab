import type { AutocompleteInteraction, ChatInputCommandInteraction, ModalSubmitInteraction } from 'discord.js';
import type { AskedQuestion } from '../../ask/ask.ts';
import type { Command } from '../../ask/command.ts';
import { closest } from '../../values/locale.ts';
import { clip } from '../../words/clip.ts';
import { acknowledge } from './acknowledge.ts';
import { suggestSeries } from './autocomplete.ts';
import { type DoorParts, settingsOf } from './context.ts';
import doorWords from './door.words.ts';
import { argsOfForm, commandOfForm, formOf } from './form.ts';
import { notice } from './message.ts';
import { respond } from './respond.ts';
import { isWithBot, serverContextOf } from './server-context.ts';
import { sayAlone } from './settle.ts';

/** Answers a typed command; one that is called bare, or without something it needs, is asked as a form where it has one. */
export const onSlashCommand = async (interaction: ChatInputCommandInteraction, parts: DoorParts): Promise<void> => {
  const asked = questionOf(interaction);
  const command = parts.commands.find(({ name }) => name === asked.command);
  if (!command?.form || !isUnfinished(command, asked.args ?? {}) || !asksInForms(interaction))
    return respond(interaction, asked, parts);
  const settings = await settingsOf(interaction, command.reads ?? 'preferences', parts);
  const filled = { ...command.form(settings, asked.place), ...(asked.args as Readonly<Record<string, string>>) };
  const form = formOf(command, filled, closest(interaction.locale), isWithBot(interaction));
  await acknowledge(
    () => interaction.showModal(form),
    () => {
      interaction.replied = true;
    },
  );
};

/** Whether what is missing is asked for: where it can be set up. */
const asksInForms = (interaction: ChatInputCommandInteraction): boolean =>
  interaction.inGuild() || isWithBot(interaction);

/** Answers a form that was filled in. */
export const onForm = async (interaction: ModalSubmitInteraction, parts: DoorParts): Promise<void> => {
  const name = commandOfForm(interaction.customId);
  const command = parts.commands.find((one) => one.name === name);
  const { locale } = interaction;
  if (!command) return sayAlone(interaction, notice(doorWords(closest(locale)).outdated));
  const args = argsOfForm(interaction, command);
  return respond(interaction, { command: command.name, args, locale, place: serverContextOf(interaction) }, parts);
};

/** Discord shows at most this many suggestions, each of at most this many characters. */
const [MOST_CHOICES, CHOICE_LENGTH] = [25, 100];

/** Suggests what could be meant while somebody types. */
export const onAutocomplete = async (
  interaction: AutocompleteInteraction,
  { commands, suggest }: DoorParts,
): Promise<void> => {
  const { name, value } = interaction.options.getFocused(true);
  const [command, locale] = [nameOf(interaction), closest(interaction.locale)];
  const option = commands.find((one) => one.name === command)?.options[name];
  const offered =
    option?.kind === 'series' ? suggestSeries(value, locale, option.max) : suggest(command, name, value, locale);
  const choices = offered.slice(0, MOST_CHOICES).map((one) => ({ ...one, name: clip(one.name, CHOICE_LENGTH) }));
  await acknowledge(
    () => interaction.respond(choices),
    () => {
      interaction.responded = true;
    },
  );
};

/** Whether a question says nothing yet, or not all it needs. */
const isUnfinished = ({ options }: Command, args: Readonly<Record<string, unknown>>): boolean =>
  Object.keys(args).length === 0 ||
  Object.entries(options).some(([name, option]) => 'required' in option && option.required && args[name] === undefined);

/** A command's name with its subcommand's: `weekly on`. */
const nameOf = ({ commandName, options }: ChatInputCommandInteraction | AutocompleteInteraction): string =>
  [commandName, options.getSubcommand(false)].filter(Boolean).join(' ');

const questionOf = (interaction: ChatInputCommandInteraction): AskedQuestion => {
  const [first] = interaction.options.data;
  const given = (first?.options ?? interaction.options.data) as readonly { name: string; value?: unknown }[];
  return {
    command: nameOf(interaction),
    args: Object.fromEntries(given.map(({ name, value }) => [name, value])),
    locale: interaction.locale,
    place: serverContextOf(interaction),
  };
};
