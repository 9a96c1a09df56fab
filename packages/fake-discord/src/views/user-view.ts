import type { APIGuildMember, APIRole, APIUser } from 'discord-api-types/v10';
import type { Member, Role, User } from '../model.ts';
import { shaped, timestamp } from './shape.ts';

/** A user as everybody sees them. */
export const userView = (user: User): APIUser =>
  shaped({
    id: user.id,
    username: user.name.toLowerCase(),
    global_name: user.bot ? null : user.name,
    discriminator: user.bot ? '0001' : '0',
    avatar: null,
    public_flags: 0,
    flags: 0,
    primary_guild: null,
    ...(user.bot && { bot: true }),
  });

/** The bot as it sees itself (`GET /users/@me`). */
export const selfView = (user: User): APIUser =>
  shaped({ ...userView(user), mfa_enabled: true, locale: 'en-US', verified: true, email: null });

/** A member of a guild. */
export const memberView = (member: Member): APIGuildMember =>
  shaped({
    user: userView(member.user),
    nick: null,
    avatar: null,
    banner: null,
    roles: [...member.roles],
    joined_at: timestamp(member.joinedAt),
    premium_since: null,
    communication_disabled_until: null,
    deaf: false,
    mute: false,
    pending: false,
    flags: 0,
  });

/** A role, at its place in the list. */
export const roleView = (role: Role, position: number): APIRole =>
  shaped({
    id: role.id,
    name: role.name,
    permissions: String(role.permissions),
    position,
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    managed: role.managed,
    mentionable: true,
    icon: null,
    unicode_emoji: null,
    flags: 0,
  });
