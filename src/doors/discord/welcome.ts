import { type Guild, PermissionFlagsBits } from 'discord.js';
import { closest } from '../../values/locale.ts';
import type { DoorParts } from './context.ts';
import doorWords from './door.words.ts';
import { notice } from './message.ts';

/** A server the bot was brought to longer ago than this (ms) is not new. */
const NEW_MS = 10 * 60_000;

/** Says hello once in a new server's system channel, with the two steps a moderator takes; nothing where it may not write. */
export const welcome = async (
  guild: Guild,
  { claim, log }: DoorParts,
  command: (name: string) => string,
): Promise<void> => {
  const { systemChannel: channel, joinedTimestamp, preferredLocale } = guild;
  const may = channel?.permissionsFor(guild.client.user);
  if (Date.now() - joinedTimestamp > NEW_MS) return;
  if (!channel || !may?.has([PermissionFlagsBits.ViewChannel, PermissionFlagsBits.SendMessages])) return;
  try {
    if (claim && !(await claim(`welcome-${guild.id}`))) return;
    await channel.send(notice(doorWords(closest(preferredLocale)).welcome(command), 'calm'));
  } catch (error) {
    log.warn({ err: error, guild: guild.id }, 'a new server could not be welcomed');
  }
};
