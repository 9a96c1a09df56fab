import type { Json } from './json.ts';

/** A person or a bot. */
export type User = { readonly id: string; readonly name: string; readonly bot: boolean; refusesMessages?: boolean };
/** A role of a guild, with what it allows. */
export type Role = { readonly id: string; readonly name: string; permissions: bigint; readonly managed: boolean };
/** A user in a guild. */
export type Member = { readonly user: User; readonly roles: Set<string>; readonly joinedAt: number };
/** What a channel allows and denies one role (0) or member (1), over their roles. */
export type Overwrite = { readonly id: string; readonly type: 0 | 1; readonly allow: bigint; readonly deny: bigint };

/** A server. */
export type Guild = {
  readonly id: string;
  name: string;
  readonly locale: string;
  readonly owner: User;
  /** Whether the bot is a member; without it only a user install reaches the server. */
  readonly installed: boolean;
  readonly roles: Map<string, Role>;
  readonly members: Map<string, Member>;
  /** Whether an outage hides it: the bot is told so, and nothing of it can be reached. */
  unavailable: boolean;
  /** Its channels and threads. */
  readonly channels: Map<string, Channel>;
  /** Where Discord greets newcomers. */
  systemChannel: Channel | undefined;
  readonly createdAt: number;
};

/** The kinds of channel a bot meets here, by Discord's numbers (https://docs.discord.com/developers/resources/channel#channel-object-channel-types). */
export const channelTypes = { text: 0, dm: 1, group: 3, announcement: 5, thread: 11, forum: 15 } as const;
/** A kind of channel by its name. */
export type ChannelKind = keyof typeof channelTypes;

/** A channel, thread or conversation, with the messages it keeps. */
export type Channel = {
  readonly id: string;
  readonly kind: ChannelKind;
  name: string;
  readonly guild?: Guild;
  /** A thread's channel. */
  readonly parent?: Channel;
  readonly recipients: readonly User[];
  overwrites: readonly Overwrite[];
  archived: boolean;
  locked: boolean;
  readonly createdAt: number;
  readonly messages: Map<string, Message>;
};

/** A file somebody attached, and where it can be fetched. */
export type StoredFile = {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly size: number;
  readonly url: string;
  readonly description?: string;
  readonly width?: number;
  readonly height?: number;
  /** Empty once more was kept than may be and the file was the oldest. */
  bytes: Uint8Array;
};

/** What a message says; everything an edit can change. */
export type Draft = {
  readonly content: string;
  readonly embeds: readonly Json[];
  readonly components: readonly Json[];
  readonly files: readonly StoredFile[];
  readonly flags: number;
  /** Whom it reaches: those it names and its `allowed_mentions` let through. */
  readonly mentions: { readonly users: readonly User[]; readonly roles: readonly string[] };
  readonly allowedMentions?: Json;
};

/** A message in a channel. Never changed: an edit puts another in its place. */
export type Message = Draft & {
  readonly id: string;
  readonly channel: Channel;
  readonly author: User;
  readonly type: number;
  readonly createdAt: number;
  readonly editedAt?: number;
  readonly nonce?: string | number;
  readonly reply?: { readonly channel: Channel; readonly messageId: string };
  /** The interaction it answers, as the message tells it. */
  readonly interaction?: Json;
  readonly pinned?: boolean;
  /** The only user who sees an ephemeral message. */
  readonly onlyFor?: User;
};

/** The flag of an announcement that was passed on to the channels that follow it. */
export const crossposted = 1 << 0;
/** The flag of a message only its asker sees. */
export const ephemeral = 1 << 6;
/** The flag of a message that is still being thought about. */
export const loading = 1 << 7;
/** The flag of a message laid out in components alone (https://docs.discord.com/developers/components/reference). */
export const componentsV2 = 1 << 15;
