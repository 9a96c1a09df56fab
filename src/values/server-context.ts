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

/** The kinds of channel the bot posts in; anything else (a forum, a category) is `other`. */
export type ChannelKind = 'text' | 'announcement' | 'thread' | 'other';

/** A channel as the door sees it: what it is, and which of the permissions the bot lacks there. */
export type Channel = {
  readonly id: string;
  readonly kind: ChannelKind;
  readonly lacks: readonly Permission[];
};

/** A role as the door sees it: whether a message of the bot reaches its members. */
export type Role = { readonly id: string; readonly reachable: boolean };

/** Where somebody asks in a server: the channel, and whatever channels and roles the question names. */
export type ServerContext = {
  readonly guild: string;
  readonly channel: string;
  readonly user: string;
  readonly channels: Readonly<Record<string, Channel>>;
  readonly roles: Readonly<Record<string, Role>>;
  /** The time zone the server has set, in which a day begins that is named without a time. */
  readonly timeZone?: TimeZone;
};
