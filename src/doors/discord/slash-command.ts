import type { AutocompleteInteraction, ChatInputCommandInteraction } from 'discord.js';
import type { AskedQuestion } from '../../ask/ask.ts';
import type { Command } from '../../ask/command.ts';
import { readOptions } from '../../ask/read-options.ts';
import { troubleAnswer } from '../../ask/trouble-answer.ts';
import type { Answer } from '../../values/answer.ts';
import { closest } from '../../values/locale.ts';
import { Trouble } from '../../values/trouble.ts';
import { clip } from '../../words/clip.ts';
import { promise } from './acknowledge.ts';
import { languageOf, showPromised } from './answer-promised.ts';
import { suggestSeries } from './autocomplete.ts';
import { type DoorParts, isOurs, preferencesOf } from './context.ts';
import { message } from './message.ts';
import { replyElsewhere } from './reply-elsewhere.ts';
import { serverContextOf } from './server-context.ts';
import { sayAlone, sayNotAllowed } from './settle.ts';
import { isForAskerAlone, mayNotReply } from './visibility.ts';

/** Answers a typed command: what does not fit is told at once, to the asker alone; figures and drawing come after the acknowledgement. */
export const onSlashCommand = async (interaction: ChatInputCommandInteraction, parts: DoorParts): Promise<void> => {
  const asked = questionOf(interaction);
  const command = parts.commands.find(({ name }) => name === asked.command);
  const trouble = troubleIn(command, asked);
  if (!command || trouble) return void (await sayAlone(interaction, message(trouble!)));
  const preferences = await preferencesOf(interaction, parts);
  if (mayNotReply(interaction, command, asked.args ?? {}, preferences))
    return sayNotAllowed(interaction, asked.command);
  const alone = isForAskerAlone(interaction, command, asked.args ?? {}, preferences);
  const promised = { alone, preferences };
  const question = { ...asked, locale: languageOf(interaction, promised) };
  // What needs no figures is known at once, and so is who should see it.
  const ready = isReckonedAlone(command) ? await parts.ask(question) : undefined;
  if (ready && (ready.mood === 'trouble' || ready.ephemeral)) return void (await sayAlone(interaction, message(ready)));
  if (!(await promise(interaction, alone))) return;
  if (command.reads && !(await isOurs(interaction, parts))) return;
  const answer = ready ?? (await parts.ask(question));
  if (answer.deliver) return replyElsewhere(interaction, answer, answer.deliver, parts);
  return showPromised(interaction, answer, parts, promised);
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
  await interaction.respond(
    offered.slice(0, MOST_CHOICES).map((one) => ({ ...one, name: clip(one.name, CHOICE_LENGTH) })),
  );
};

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

/** What is wrong with a question before anything is fetched: a command or an option that is not there, a word that does not fit. */
const troubleIn = (
  command: Command | undefined,
  { command: name, args = {}, locale }: AskedQuestion,
): Answer | undefined => {
  try {
    if (!command) throw new Trouble('unknownCommand', name);
    readOptions(command.options, args);
    return undefined;
  } catch (error) {
    if (error instanceof Trouble) return troubleAnswer(error, name, closest(locale));
    throw error;
  }
};

/** Whether a command answers from its arguments and the facts of record alone: no figures to fetch, no settings to read. */
const isReckonedAlone = ({ needs, reads }: Command): boolean =>
  reads === undefined && typeof needs !== 'function' && needs.length === 0;
