import type { RepliableInteraction } from 'discord.js';
import { messageLink } from '../../ask/posting-check.ts';
import { troubleAnswer } from '../../ask/trouble-answer.ts';
import type { Answer } from '../../values/answer.ts';
import { closest } from '../../values/locale.ts';
import type { MessageRef } from '../../values/message-ref.ts';
import { Trouble } from '../../values/trouble.ts';
import { shared } from '../../words/shared.ts';
import { type DoorParts, picture } from './context.ts';
import { message, notice } from './message.ts';
import { channelOf, reply } from './reply.ts';
import { sayAlone, settle } from './settle.ts';

/**
 * Posts an answer as a reply to a message, and tells whoever asked where it is; trouble is for their eyes only. They were
 * promised an answer only they see; `beside` leaves what they see now where it is when there is trouble.
 */
export const replyElsewhere = async (
  interaction: RepliableInteraction,
  answer: Answer,
  target: MessageRef,
  parts: DoorParts,
  { beside = false } = {},
): Promise<void> => {
  const settling = { log: parts.log, locale: answer.locale };
  const tell = async (trouble: Answer) => {
    const told = message(trouble, undefined, { target: target.message });
    if (beside) await sayAlone(interaction, told);
    else await settle(interaction, [() => told], settling);
  };
  if (answer.mood === 'trouble') return tell(answer);
  try {
    const channel = await channelOf(interaction, target);
    const id = await reply(channel, target, message(answer, await picture(answer, parts)), {
      nonce: `r${interaction.id}`,
    });
    const link = messageLink(target.guild, target.channel, id);
    await settle(interaction, [() => notice(shared(closest(answer.locale)).replied(link))], settling);
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    if (error.cause) parts.log.warn({ err: error.cause, channel: target.channel }, 'a reply could not be posted');
    await tell(troubleAnswer(error, answer.command, closest(answer.locale)));
  }
};
