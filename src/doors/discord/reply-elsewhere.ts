import { MessageFlags, type RepliableInteraction } from 'discord.js';
import { messageLink } from '../../ask/posting-check.ts';
import { troubleAnswer } from '../../ask/trouble-answer.ts';
import type { Answer } from '../../values/answer.ts';
import { closest } from '../../values/locale.ts';
import type { MessageRef } from '../../values/message-ref.ts';
import { Trouble } from '../../values/trouble.ts';
import { shared } from '../../words/shared.ts';
import { type DoorParts, picture } from './context.ts';
import { message } from './message.ts';
import { channelOf, reply } from './reply.ts';

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
  const tell = async (trouble: Answer) => {
    const told = message(trouble, undefined, target.message);
    if (beside) await interaction.followUp({ ...told, flags: MessageFlags.Ephemeral });
    else await interaction.editReply(told);
  };
  if (answer.mood === 'trouble') return tell(answer);
  try {
    const channel = await channelOf(interaction, target);
    const id = await reply(channel, target, message(answer, await picture(answer, parts)));
    const link = messageLink(target.guild, target.channel, id);
    await interaction.editReply({ content: shared(closest(answer.locale)).replied(link), embeds: [], components: [] });
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    if (error.cause) parts.log.warn({ err: error.cause, channel: target.channel }, 'a reply could not be posted');
    await tell(troubleAnswer(error, answer.command, closest(answer.locale)));
  }
};
