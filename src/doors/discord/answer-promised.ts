import type { RepliableInteraction } from 'discord.js';
import type { AskedQuestion } from '../../ask/ask.ts';
import type { Answer } from '../../values/answer.ts';
import type { Preferences } from '../../values/settings.ts';
import { type DoorParts, picture } from './context.ts';
import { message } from './message.ts';
import { formsOf, sayAlone, settle, settleAlone } from './settle.ts';
import { mayPost } from './visibility.ts';

/** How an answer was promised, and how the server wants it. */
type Promised = {
  readonly alone: boolean;
  /** The promise was that the message pressed will change. */
  readonly change?: boolean;
  readonly preferences: Preferences;
};

/** The language of an answer: the server's where everybody sees it, the asker's own where they alone do. */
export const languageOf = (interaction: RepliableInteraction, { alone, preferences }: Promised): string =>
  (alone ? undefined : preferences.language) ?? interaction.locale;

/** Asks what an answer was promised to, draws it and shows it; trouble is told to the asker alone. */
export const answerPromised = async (
  interaction: RepliableInteraction,
  asked: AskedQuestion,
  parts: DoorParts,
  promised: Promised,
): Promise<void> => showPromised(interaction, await parts.ask(asked), parts, promised);

/** Shows an answer that was promised: trouble, and what is for the asker alone, to nobody else. What was set up is nothing to post. */
export const showPromised = async (
  interaction: RepliableInteraction,
  answer: Answer,
  parts: DoorParts,
  { alone, change = false, preferences }: Promised,
): Promise<void> => {
  const settling = { log: parts.log, locale: answer.locale, change };
  if (answer.mood === 'trouble' || answer.ephemeral) {
    if (change) return sayAlone(interaction, message(answer));
    return alone
      ? settle(interaction, [() => message(answer)], settling)
      : settleAlone(interaction, message(answer), settling);
  }
  const isSetting = parts.commands.some(({ name, reads }) => name === answer.command && reads) && !answer.chart;
  const options = { post: alone && !isSetting && mayPost(interaction, preferences) };
  return settle(interaction, formsOf(answer, await picture(answer, parts, preferences.theme), options), settling);
};
