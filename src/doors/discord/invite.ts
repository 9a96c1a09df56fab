import { PermissionFlagsBits } from 'discord.js';

/**
 * What the bot needs in a server to answer, post and look back after a crash. Embed Links is not among them: messages
 * made of components need none ({@link https://github.com/discord/discord-api-docs/issues/8462}).
 */
export const neededPermissions = [
  'ViewChannel',
  'SendMessages',
  'SendMessagesInThreads',
  'AttachFiles',
  'ReadMessageHistory',
] as const;

/** The address that brings the bot into a server, with those permissions. */
export const inviteAddress = (applicationId: string): string => {
  const bits = neededPermissions.reduce((sum, name) => sum | PermissionFlagsBits[name], 0n);
  return `https://discord.com/oauth2/authorize?client_id=${applicationId}&scope=bot+applications.commands&permissions=${bits}`;
};
