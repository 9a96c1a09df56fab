import type { TimeZone } from './time-zone.ts';

/** What Discord may forbid the bot in a channel, by Discord's names. */
export const permissions = [
  'ViewChannel',
  'SendMessages',
  'SendMessagesInThreads',
  'AttachFiles',
  'ReadMessageHistory',
  'MentionEveryone',
] as const;
export type Permission = (typeof permissions)[number];

/** The kinds of channel the bot posts in, a direct message with one person among them; anything else (a forum, a category) is `other`. */
export const channelKinds = ['text', 'announcement', 'thread', 'direct', 'other'] as const;
export type ChannelKind = (typeof channelKinds)[number];

/** A channel as the door sees it: what it is, and which of the permissions the bot lacks there. */
export type Channel = {
  readonly id: string;
  readonly kind: ChannelKind;
  readonly lacks: readonly Permission[];
};

/** A role as the door sees it: whether a message of the bot reaches its members. */
export type Role = { readonly id: string; readonly reachable: boolean };

const DIRECT = 'direct-';

/** What stands for the server where there is none: each person's direct messages with the bot are a place of their own. */
export const directPlace = (channel: string): string => `${DIRECT}${channel}`;

/** Whether a server is none, but the direct messages of one person. */
export const isDirect = (guild: string): boolean => guild.startsWith(DIRECT);

/** Where somebody asks in a server, or in a direct message: the channel, and whatever channels and roles the question names. */
export type ServerContext = {
  readonly guild: string;
  readonly channel: string;
  readonly user: string;
  readonly channels: Readonly<Record<string, Channel>>;
  readonly roles: Readonly<Record<string, Role>>;
  /** The time zone the server has set, in which a day begins that is named without a time. */
  readonly timeZone?: TimeZone;
};
