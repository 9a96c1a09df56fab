import type { Channel, Draft, Message } from '../model.ts';
import { may } from '../permissions.ts';
import type { State } from '../state/state.ts';
import { DiscordError } from './discord-error.ts';
import type { RestRequest } from './request.ts';

/** The channel a request names, when the bot may see it. */
export const channelOf = ({ channels, bot }: State, { params }: RestRequest): Channel => {
  const channel = channels.get(params.channel ?? '');
  if (!channel) throw new DiscordError(10003);
  const { guild } = channel;
  if (guild?.unavailable) throw new DiscordError(50001);
  const reachable = guild ? guild.installed && may(bot, 'ViewChannel', channel) : channel.kind === 'dm';
  if (!reachable) throw new DiscordError(50001);
  return channel;
};

/** The message a request names, when the bot may see it. */
export const messageOf = (state: State, request: RestRequest): { channel: Channel; message: Message } => {
  const channel = channelOf(state, request);
  const message = channel.messages.get(request.params.message ?? '');
  if (!message || message.onlyFor) throw new DiscordError(10008);
  return { channel, message };
};

/** Refuses a message in a channel where the bot may not write. */
export const checkWriting = ({ bot }: State, channel: Channel): void => {
  if (channel.kind === 'forum') throw new DiscordError(50008);
  if (channel.recipients.some(({ refusesMessages }) => refusesMessages)) throw new DiscordError(50007);
  if (!may(bot, channel.kind === 'thread' ? 'SendMessagesInThreads' : 'SendMessages', channel))
    throw new DiscordError(50013);
  if (channel.locked && !may(bot, 'ManageThreads', channel)) throw new DiscordError(160005);
};

/** Refuses embeds and files the bot may not post. */
export const checkContent = ({ bot }: State, channel: Channel, embeds: Draft['embeds'], files: number): void => {
  if (embeds.length > 0 && !may(bot, 'EmbedLinks', channel)) throw new DiscordError(50013);
  if (files > 0 && !may(bot, 'AttachFiles', channel)) throw new DiscordError(50013);
};
