import type { Channel, Guild, Member, Role, User } from '../model.ts';
import { usualForEveryone } from '../permissions.ts';
import { snowflakeAt } from '../snowflake.ts';
import type { State } from './state.ts';

/** Adds a person, or another bot. */
export const addUser = (state: State, name: string, bot = false): User => {
  const user: User = { id: state.nextId(), name, bot };
  state.users.set(user.id, user);
  return user;
};

/** Brings a user into a guild, with a role of their own when they may more than everyone. */
export const addMember = (
  state: State,
  guild: Guild,
  user: User,
  { permissions = 0n, role: roleName = user.name }: { readonly permissions?: bigint; readonly role?: string } = {},
): Member => {
  const member: Member = { user, roles: new Set(), joinedAt: state.now() };
  if (permissions !== 0n || user.bot) {
    const role: Role = { id: state.nextId(), name: roleName, permissions, managed: user.bot };
    guild.roles.set(role.id, role);
    member.roles.add(role.id);
  }
  guild.members.set(user.id, member);
  return member;
};

/** What a guild is like when it is made. */
export type GuildOptions = {
  readonly locale?: string;
  /** Whether the bot is a member. */
  readonly installed?: boolean;
  /** What the bot may do beyond what everyone may. */
  readonly botMay?: bigint;
};

/** A day in milliseconds: guilds are that much older than what happens here. */
const DAY_MS = 86_400_000;

/** Adds a server. One was made a millisecond after the other, so that they fall on all shards in turn. */
export const addGuild = (
  state: State,
  name: string,
  owner: User,
  { locale = 'en-US', installed = true, botMay = 0n }: GuildOptions = {},
): Guild => {
  const id = snowflakeAt(state.startedAt - DAY_MS + state.guildsMade);
  state.guildsMade += 1;
  const everyone: Role = { id, name: '@everyone', permissions: usualForEveryone, managed: false };
  const guild: Guild = {
    id,
    name,
    locale,
    owner,
    installed,
    roles: new Map([[id, everyone]]),
    members: new Map(),
    channels: new Map(),
    unavailable: false,
    systemChannel: undefined,
    createdAt: state.now(),
  };
  addMember(state, guild, owner);
  if (installed) addMember(state, guild, state.bot, { permissions: botMay, role: state.application.name });
  state.guilds.set(id, guild);
  state.emit({ kind: 'guild', change: 'added', guild });
  return guild;
};

/** Changes a server's name or the channel where Discord greets newcomers. */
export const changeGuild = (
  state: State,
  guild: Guild,
  change: { readonly name?: string; readonly systemChannel?: Channel | undefined },
): void => {
  Object.assign(guild, change);
  state.emit({ kind: 'guild', change: 'changed', guild });
};

/** Hides a server as an outage does, or shows it again: the bot is told as if it had left and come back. */
export const setAvailable = (state: State, guild: Guild, available: boolean): void => {
  guild.unavailable = !available;
  state.emit({ kind: 'guild', change: available ? 'added' : 'unavailable', guild });
};

/** Removes a server, or the bot from it: the bot cannot tell one from the other. */
export const removeGuild = (state: State, guild: Guild): void => {
  state.guilds.delete(guild.id);
  for (const id of guild.channels.keys()) state.channels.delete(id);
  state.emit({ kind: 'guild', change: 'removed', guild });
};

/** Adds a role. */
export const addRole = (state: State, guild: Guild, name: string, permissions = 0n): Role => {
  const role: Role = { id: state.nextId(), name, permissions, managed: false };
  guild.roles.set(role.id, role);
  state.emit({ kind: 'role', change: 'added', guild, role });
  return role;
};

/** Changes what a role allows. */
export const changeRole = (state: State, guild: Guild, role: Role, permissions: bigint): void => {
  role.permissions = permissions;
  state.emit({ kind: 'role', change: 'changed', guild, role });
};

/** Removes a role from the server and from its members. */
export const removeRole = (state: State, guild: Guild, role: Role): void => {
  guild.roles.delete(role.id);
  for (const { roles } of guild.members.values()) roles.delete(role.id);
  state.emit({ kind: 'role', change: 'removed', guild, role });
};

/** Gives a member a role, or takes it. */
export const setRole = (state: State, guild: Guild, user: User, role: Role, held: boolean): void => {
  const member = guild.members.get(user.id);
  if (!member) throw new Error(`${user.name} is no member of ${guild.name}`);
  if (held) member.roles.add(role.id);
  else member.roles.delete(role.id);
  state.emit({ kind: 'member', change: 'changed', guild, member });
};
