import {
  ChannelType,
  RESTJSONErrorCodes as Code,
  DiscordAPIError,
  type Interaction,
  PermissionFlagsBits,
  type SendableChannels,
  type TextBasedChannel,
} from 'discord.js';
import type { MessageRef } from '../../values/message-ref.ts';
import { Trouble } from '../../values/trouble.ts';
import { isRefused } from './acknowledge.ts';
import type { MessageBody } from './message.ts';
import { isMember, remembered, serverContextOf } from './server-context.ts';

/** The channel of a message somebody wants replied to; Trouble unless both they and the bot may see it and write there. */
export const channelOf = async (interaction: Interaction, target: MessageRef): Promise<SendableChannels> => {
  if (!interaction.inGuild()) throw new Trouble('serverOnly');
  if (target.guild !== interaction.guildId) throw new Trouble('otherServer');
  if (!interaction.inCachedGuild() && target.channel === interaction.channelId && isMember(interaction))
    return channelHere(interaction);
  // Brought along by its user, into a server it is no member of; or, without a gateway, a channel nothing is known of.
  if (!interaction.inCachedGuild()) throw new Trouble('unknownMessage');
  const channel = await found(interaction, target);
  if (!channel || channel.isDMBased() || channel.guildId !== interaction.guildId || !channel.isSendable())
    throw new Trouble('unknownMessage');
  const asker = channel.permissionsFor(interaction.member);
  const hidden = channel.type === ChannelType.PrivateThread && channel.id !== interaction.channelId;
  if (!asker.has(SEE) || (hidden && !asker.has(PermissionFlagsBits.ManageThreads))) throw new Trouble('unknownMessage');
  if (!asker.has(channel.isThread() ? PermissionFlagsBits.SendMessagesInThreads : PermissionFlagsBits.SendMessages))
    throw new Trouble('mayNotWrite');
  const lacks = remembered(interaction.client, channel.id)?.lacks ?? ['ViewChannel'];
  if (lacks.length > 0) throw new Trouble('cannotPost', { permissions: lacks });
  return channel;
};

/** The channel an interaction comes from, where it alone says what the bot and the asker may do there. */
const channelHere = (interaction: Interaction): SendableChannels => {
  const { channel, channelId, memberPermissions } = interaction;
  if (!channelId || !channel?.isSendable()) throw new Trouble('unknownMessage');
  const send = channel.isThread() ? PermissionFlagsBits.SendMessagesInThreads : PermissionFlagsBits.SendMessages;
  if (!memberPermissions?.has(send)) throw new Trouble('mayNotWrite');
  const lacks = serverContextOf(interaction)?.channels[channelId]?.lacks ?? ['ViewChannel'];
  if (lacks.length > 0) throw new Trouble('cannotPost', { permissions: lacks });
  return channel;
};

const SEE = [PermissionFlagsBits.ViewChannel, PermissionFlagsBits.ReadMessageHistory];

const found = async (interaction: Interaction, { channel }: MessageRef): Promise<TextBasedChannel | undefined> => {
  try {
    const held = await interaction.client.channels.fetch(channel);
    return held?.isTextBased() ? held : undefined;
  } catch (error) {
    if (error instanceof DiscordAPIError) return undefined; // gone, or out of sight
    throw error;
  }
};

/**
 * Posts a message as a reply, mentioning nobody; gives its id. Where it was lost on the wire the channel is looked at before
 * it is sent again, with the same nonce. Trouble where Discord refuses.
 */
export const reply = async (
  channel: SendableChannels,
  target: MessageRef,
  made: MessageBody,
  { nonce }: { readonly nonce: string },
): Promise<string> => {
  const post = {
    ...made,
    nonce,
    enforceNonce: true,
    reply: { messageReference: target.message, failIfNotExists: true },
  };
  try {
    return (await channel.send(post)).id;
  } catch (error) {
    if (isRefused(error)) throw troubleOf(error);
    const found = await findReply(channel, target, nonce);
    if (found !== undefined) return found;
  }
  try {
    return (await channel.send(post)).id;
  } catch (error) {
    throw isRefused(error) ? troubleOf(error) : new Trouble('notPosted', { reason: 'later' }, { cause: error });
  }
};

/** How far after a message its reply is looked for: as many messages as Discord gives at once. */
const LOOKED_OVER = 100;

/** The bot's own newest reply to a message; nothing where it is not, or nobody may look. */
const findReply = async (
  channel: SendableChannels,
  { message }: MessageRef,
  nonce: string,
): Promise<string | undefined> => {
  try {
    const latest = await channel.messages.fetch({ limit: LOOKED_OVER, cache: false });
    // The nonce begins with the interaction's id: what stood there before it was asked for is another reply.
    const since = BigInt(nonce.slice(1));
    return latest.find(
      ({ id, author, client, reference }) =>
        author.id === client.user.id && reference?.messageId === message && BigInt(id) > since,
    )?.id;
  } catch {
    return undefined;
  }
};

const KEYS: Readonly<Record<number, 'unknownMessage' | 'lockedThread'>> = {
  [Code.UnknownChannel]: 'unknownMessage',
  [Code.UnknownMessage]: 'unknownMessage',
  [Code.MissingAccess]: 'unknownMessage',
  50083: 'lockedThread', // archived
  160005: 'lockedThread',
};

/** What a reply with a picture needs, where Discord says only that something is missing. */
const NEEDED = ['SendMessages', 'AttachFiles', 'ReadMessageHistory'] as const;

const troubleOf = (error: DiscordAPIError): Trouble => {
  const code = Number(error.code);
  // A reply to a message that is gone is a bad body, with the reason inside.
  if (code === Code.InvalidFormBodyOrContentType && JSON.stringify(error.rawError).includes('UNKNOWN_MESSAGE'))
    return new Trouble('unknownMessage', undefined, { cause: error });
  if (code === Code.MissingPermissions) return new Trouble('cannotPost', { permissions: NEEDED }, { cause: error });
  const known = KEYS[code];
  return known
    ? new Trouble(known, undefined, { cause: error })
    : new Trouble('notPosted', { reason: 'refused', code }, { cause: error });
};
