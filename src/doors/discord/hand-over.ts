import { MessageFlags, type RepliableInteraction } from 'discord.js';
import { messageLink } from '../../ask/posting-place.ts';
import { troubled } from '../../ask/troubled.ts';
import type { Answer } from '../../values/answer.ts';
import { closest } from '../../values/locale.ts';
import type { MessageRef } from '../../values/message-ref.ts';
import { Trouble } from '../../values/trouble.ts';
import { shared } from '../../words/shared.ts';
import { message } from './message.ts';
import { type Parts, picture } from './parts.ts';
import { channelOf, reply } from './reply.ts';

/**
 * Posts an answer as a reply to a message, and tells whoever asked where it is; trouble is for their eyes only. They were
 * promised an answer only they see; `beside` leaves what they see now where it is when there is trouble.
 */
export const handOver = async (
  interaction: RepliableInteraction,
  answer: Answer,
  target: MessageRef,
  parts: Parts,
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
    await tell(troubled(error, answer.command, closest(answer.locale)));
  }
};
