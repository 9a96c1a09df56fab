import {
  ChannelType,
  RESTJSONErrorCodes as Code,
  DiscordAPIError,
  type Interaction,
  PermissionFlagsBits,
  type SendableChannels,
  type TextBasedChannel,
} from 'discord.js';
import { closest } from '../../values/locale.ts';
import type { MessageRef } from '../../values/message-ref.ts';
import { Trouble } from '../../values/trouble.ts';
import { shared } from '../../words/shared.ts';
import type { message } from './message.ts';
import { remembered } from './server-context.ts';

/** The channel of a message somebody wants replied to; Trouble unless both they and the bot may see it and write there. */
export const channelOf = async (interaction: Interaction, target: MessageRef): Promise<SendableChannels> => {
  if (!interaction.inGuild()) throw new Trouble('serverOnly');
  if (target.guild !== interaction.guildId) throw new Trouble('otherServer');
  // Brought along by its user, into a server it is no member of.
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
  const { permissions } = shared(closest(interaction.locale));
  if (lacks.length > 0) throw new Trouble('cannotPost', lacks.map((name) => permissions[name]).join(', '));
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

/** Posts a message as a reply, mentioning nobody; gives its id. Trouble where Discord refuses. */
export const reply = async (
  channel: SendableChannels,
  target: MessageRef,
  made: ReturnType<typeof message>,
): Promise<string> => {
  try {
    const sent = await channel.send({ ...made, reply: { messageReference: target.message, failIfNotExists: true } });
    return sent.id;
  } catch (error) {
    throw error instanceof DiscordAPIError ? troubleOf(error) : new Trouble('notPosted', '', { cause: error });
  }
};

const KEYS: Readonly<Record<number, 'unknownMessage' | 'lockedThread'>> = {
  [Code.UnknownChannel]: 'unknownMessage',
  [Code.UnknownMessage]: 'unknownMessage',
  [Code.MissingAccess]: 'unknownMessage',
  50083: 'lockedThread', // archived
  160005: 'lockedThread',
};

const troubleOf = (error: DiscordAPIError): Trouble => {
  const code = Number(error.code);
  // A reply to a message that is gone is a bad body, with the reason inside.
  if (code === Code.InvalidFormBodyOrContentType && JSON.stringify(error.rawError).includes('UNKNOWN_MESSAGE'))
    return new Trouble('unknownMessage', '', { cause: error });
  return new Trouble(KEYS[code] ?? 'notPosted', String(code), { cause: error });
};
