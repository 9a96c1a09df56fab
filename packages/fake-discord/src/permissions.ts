import type { Channel, Guild, User } from './model.ts';

/** The permissions that decide something here, by their bits (https://docs.discord.com/developers/topics/permissions). */
export const permissionBits = {
  Administrator: 1n << 3n,
  ManageChannels: 1n << 4n,
  ManageGuild: 1n << 5n,
  ViewChannel: 1n << 10n,
  SendMessages: 1n << 11n,
  ManageMessages: 1n << 13n,
  EmbedLinks: 1n << 14n,
  AttachFiles: 1n << 15n,
  ReadMessageHistory: 1n << 16n,
  MentionEveryone: 1n << 17n,
  UseApplicationCommands: 1n << 31n,
  ManageThreads: 1n << 34n,
  SendMessagesInThreads: 1n << 38n,
  UseExternalApps: 1n << 50n,
  PinMessages: 1n << 51n,
} as const;
/** A permission by Discord's name. */
export type Permission = keyof typeof permissionBits;

const everything = Object.values(permissionBits).reduce((all, bit) => all | bit, 0n);

/** The bits of these permissions together. */
export const bitsOf = (names: readonly Permission[]): bigint =>
  names.reduce((all, name) => all | permissionBits[name], 0n);

/** What everyone may do in a new server. */
export const usualForEveryone = bitsOf([
  'ViewChannel',
  'SendMessages',
  'SendMessagesInThreads',
  'EmbedLinks',
  'AttachFiles',
  'ReadMessageHistory',
  'UseApplicationCommands',
  'UseExternalApps',
]);

/** What a user may do in a channel: roles first, then the channel's overwrites; a thread has its parent's (https://docs.discord.com/developers/topics/permissions#permission-overwrites). */
export const permissionsIn = (user: User, channel: Channel): bigint => {
  const { guild } = channel;
  if (!guild) return usualForEveryone;
  const base = permissionsInGuild(user, guild);
  if (base === everything || !guild.members.has(user.id)) return base;
  const { overwrites } = channel.parent && channel.kind === 'thread' ? channel.parent : channel;
  const roles = guild.members.get(user.id)!.roles;
  const steps = [
    overwrites.filter(({ id }) => id === guild.id),
    overwrites.filter(({ id }) => roles.has(id)),
    overwrites.filter(({ id }) => id === user.id),
  ];
  return steps.reduce((so, step) => {
    const deny = step.reduce((bits, overwrite) => bits | overwrite.deny, 0n);
    const allow = step.reduce((bits, overwrite) => bits | overwrite.allow, 0n);
    return (so & ~deny) | allow;
  }, base);
};

/** What a user may do in a server before any channel's overwrites; nothing when not a member. */
export const permissionsInGuild = (user: User, guild: Guild): bigint => {
  const member = guild.members.get(user.id);
  if (!member) return 0n;
  if (guild.owner.id === user.id) return everything;
  const bits = [guild.id, ...member.roles].reduce((all, id) => all | (guild.roles.get(id)?.permissions ?? 0n), 0n);
  return bits & permissionBits.Administrator ? everything : bits;
};

/** Whether a user may do this in a channel. */
export const may = (user: User, permission: Permission, channel: Channel): boolean =>
  (permissionsIn(user, channel) & permissionBits[permission]) !== 0n;
