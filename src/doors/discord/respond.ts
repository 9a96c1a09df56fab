import type { ChatInputCommandInteraction, ModalSubmitInteraction } from 'discord.js';
import type { AskedQuestion } from '../../ask/ask.ts';
import type { Command } from '../../ask/command.ts';
import { readArgs } from '../../ask/read-args.ts';
import { troubleAnswer } from '../../ask/trouble-answer.ts';
import type { Answer } from '../../values/answer.ts';
import { closest } from '../../values/locale.ts';
import { Trouble } from '../../values/trouble.ts';
import { promise } from './acknowledge.ts';
import { languageOf, showPromised } from './answer-promised.ts';
import { type DoorParts, isOurs, preferencesOf } from './context.ts';
import { message } from './message.ts';
import { replyElsewhere } from './reply-elsewhere.ts';
import { sayAlone, sayNotAllowed } from './settle.ts';
import { isForAskerAlone, mayNotReply } from './visibility.ts';

/**
 * Answers a question that was typed or filled in: what does not fit is told at once, to the asker alone; figures and drawing
 * come after the acknowledgement.
 */
export const respond = async (
  interaction: ChatInputCommandInteraction | ModalSubmitInteraction,
  { place, ...asked }: AskedQuestion,
  parts: DoorParts,
): Promise<void> => {
  const { args = {} } = asked;
  const command = parts.commands.find(({ name }) => name === asked.command);
  const trouble = troubleIn(command, asked);
  if (!command || trouble) return sayAlone(interaction, message(trouble!));
  const preferences = await preferencesOf(interaction, parts);
  if (mayNotReply(interaction, command, args, preferences)) return sayNotAllowed(interaction, asked.command);
  const alone = isForAskerAlone(interaction, command, args, preferences);
  const promised = { alone, preferences };
  const { timeZone } = preferences;
  const here = place && { ...place, ...(timeZone && { timeZone }) };
  const question = { ...asked, locale: languageOf(interaction, promised), place: here };
  // What needs no figures is known at once, and so is who should see it.
  const ready = isReckonedAlone(command) ? await parts.ask(question) : undefined;
  if (ready && (ready.mood === 'trouble' || ready.ephemeral)) return sayAlone(interaction, message(ready));
  if (!(await promise(interaction, alone))) return;
  if (command.reads && !(await isOurs(interaction, parts))) return;
  const answer = ready ?? (await parts.ask(question));
  if (answer.deliver) return replyElsewhere(interaction, answer, answer.deliver, parts);
  return showPromised(interaction, answer, parts, promised);
};

/** What is wrong with a question before anything is fetched: a command or an option that is not there, a word that does not fit. */
const troubleIn = (
  command: Command | undefined,
  { command: name, args = {}, locale }: AskedQuestion,
): Answer | undefined => {
  try {
    if (!command) throw new Trouble('unknownCommand', { name });
    readArgs(command, args, closest(locale));
    return undefined;
  } catch (error) {
    if (error instanceof Trouble) return troubleAnswer(error, name, closest(locale));
    throw error;
  }
};

/** Whether a command answers from its arguments and the facts of record alone: no figures to fetch, no settings to read. */
const isReckonedAlone = ({ needs, reads }: Command): boolean =>
  reads === undefined && typeof needs !== 'function' && needs.length === 0;
