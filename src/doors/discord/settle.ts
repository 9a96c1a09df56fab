import { setTimeout } from 'node:timers/promises';
import { MessageFlags, type RepliableInteraction } from 'discord.js';
import type { Log } from '../../ask/log.ts';
import { troubleAnswer } from '../../ask/trouble-answer.ts';
import type { Answer } from '../../values/answer.ts';
import { closest } from '../../values/locale.ts';
import { Trouble } from '../../values/trouble.ts';
import { acknowledge, isGone, isRefused } from './acknowledge.ts';
import doorWords from './door.words.ts';
import { type MessageBody, type MessageOptions, message, notice, type Picture } from './message.ts';

/** Waits (ms) before an edit that was lost on the wire is sent again. */
const RESENDS_MS = [300, 1500];

/** What of a message that was there before goes when it changes: another range's picture, an earlier version's embeds. Made anew each time: the client writes into it. */
const nothingOld = () => ({ content: null, embeds: [], attachments: [] });

/** A message that is made when it is sent. */
type Form = () => MessageBody;

/** An answer as it is to be shown, and as it is shown where Discord takes no picture. */
export const formsOf = (answer: Answer, picture: Picture, options: MessageOptions = {}): readonly Form[] => {
  const plain = () => message(answer, undefined, options);
  return picture === undefined ? [plain] : [() => message(answer, picture, options), plain];
};

type Settling = {
  readonly log: Log;
  readonly locale: string;
  /** The promise was a change of the message that was pressed: it stays as it is when it cannot be changed. */
  readonly change?: boolean;
};

/**
 * Keeps the promise an acknowledgement made: the message, again where it was lost, without its picture where it was refused,
 * as a follow-up, and at last one plain sentence. Only when the asker is gone is nothing said.
 */
export const settle = async (
  interaction: RepliableInteraction,
  forms: readonly Form[],
  { log, locale, change = false }: Settling,
): Promise<void> => {
  const edit = (form: Form) => () => interaction.editReply({ ...form(), ...nothingOld() });
  const follow = (form: Form) => () => interaction.followUp(change ? alone(form()) : form());
  const bare = forms.at(-1)!;
  const sorry = () => notice(doorWords(closest(locale)).undelivered, 'red');
  const ways = change
    ? [edit(forms[0]!), follow(bare), follow(sorry)]
    : [...forms.map(edit), follow(bare), edit(sorry), follow(sorry)];
  for (const [i, way] of ways.entries()) {
    try {
      await persist(way);
      if (i > 0) log.warn({ interaction: interaction.id, way: i }, 'an answer arrived only by another way');
      return;
    } catch (error) {
      if (isGone(error) && !change) throw error;
      log.warn({ err: error, interaction: interaction.id, way: i }, 'an answer was refused or lost');
    }
  }
};

/** Takes back a promise everybody saw, and tells the asker alone. */
export const settleAlone = async (
  interaction: RepliableInteraction,
  made: MessageBody,
  settling: Settling,
): Promise<void> => {
  try {
    await persist(() => interaction.deleteReply());
    await sayAlone(interaction, made);
  } catch (error) {
    if (isGone(error)) throw error;
    settling.log.warn({ err: error, interaction: interaction.id }, 'a promise could not be taken back');
    await settle(interaction, [() => made], settling);
  }
};

/** Says something to the asker alone: at once where nothing was promised yet, else beside what was. */
export const sayAlone = async (interaction: RepliableInteraction, made: MessageBody): Promise<void> => {
  if (interaction.deferred || interaction.replied) return persist(() => interaction.followUp(alone(made)));
  await acknowledge(
    () => interaction.reply(alone(made)),
    () => {
      interaction.replied = true;
    },
  );
};

/** Tells somebody which permission they lack. */
export const sayNotAllowed = async (interaction: RepliableInteraction, command: string): Promise<void> => {
  const locale = closest(interaction.locale);
  const trouble = new Trouble('notAllowed', { permission: doorWords(locale).manageMessages });
  await sayAlone(interaction, message(troubleAnswer(trouble, command, locale)));
};

/** The same for one pair of eyes. */
const alone = (made: MessageBody) => ({ ...made, flags: made.flags | MessageFlags.Ephemeral }) as const;

/** Sends again what was lost on the wire; a refusal is an answer. */
const persist = async (send: () => Promise<unknown>): Promise<void> => {
  for (const wait of [...RESENDS_MS, undefined]) {
    try {
      await send();
      return;
    } catch (error) {
      if (isRefused(error) || wait === undefined) throw error;
      await setTimeout(wait);
    }
  }
};
