import type { Json } from './json.ts';
import { bitsOf, type Permission, usualForEveryone } from './permissions.ts';
import { snowflakes } from './snowflake.ts';

/** A person or the bot. */
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
  overwrites: Overwrite[];
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
  /** Empty once the shelf was full and the file too old. */
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
  /** The only user who sees an ephemeral message. */
  readonly onlyFor?: User;
};

/** What happened, for the gateway, the page and tests. */
export type StateEvent =
  | { readonly kind: 'posted' | 'edited' | 'deleted'; readonly message: Message }
  | { readonly kind: 'channel'; readonly change: 'added' | 'changed' | 'removed'; readonly channel: Channel }
  | { readonly kind: 'guild'; readonly change: 'added' | 'removed'; readonly guild: Guild };

/** How much is remembered. */
export type StateLimits = {
  /** Messages kept in a channel; the oldest go first. */
  readonly messages: number;
  /** Bytes of attachments kept; the oldest go first. */
  readonly fileBytes: number;
};

/** The flag of a message that is still being thought about. */
export const loading = 1 << 7;
/** The flag of a message only its asker sees. */
export const ephemeral = 1 << 6;

/** The servers, channels, people and messages of a small Discord, in memory, with no network. */
export const createState = (
  name: string,
  now: () => number,
  limits: StateLimits,
  tell: (event: StateEvent) => void,
) => {
  const nextId = snowflakes(now);
  const users = new Map<string, User>();
  const guilds = new Map<string, Guild>();
  const channels = new Map<string, Channel>();
  const files = new Map<string, StoredFile>();
  let fileBytes = 0;

  const addUser = (name: string, bot = false): User => {
    const user: User = { id: nextId(), name, bot };
    users.set(user.id, user);
    return user;
  };
  const application = { id: nextId(), name };
  const bot: User = { id: application.id, name, bot: true };
  users.set(bot.id, bot);

  const addMember = (guild: Guild, user: User, permissions: bigint, roleName = user.name): Member => {
    const member: Member = { user, roles: new Set(), joinedAt: now() };
    if (permissions !== 0n || user.bot) {
      const role: Role = { id: nextId(), name: roleName, permissions, managed: user.bot };
      guild.roles.set(role.id, role);
      member.roles.add(role.id);
    }
    guild.members.set(user.id, member);
    return member;
  };

  const addGuild = (name: string, owner: User, { locale = 'en-US', installed = true, botMay = 0n } = {}): Guild => {
    const id = nextId();
    const everyone: Role = { id, name: '@everyone', permissions: usualForEveryone, managed: false };
    const roles = new Map([[id, everyone]]);
    const guild: Guild = { id, name, locale, owner, installed, roles, members: new Map(), createdAt: now() };
    addMember(guild, owner, 0n);
    if (installed) addMember(guild, bot, botMay, application.name);
    guilds.set(id, guild);
    tell({ kind: 'guild', change: 'added', guild });
    return guild;
  };

  const removeGuild = (guild: Guild) => {
    guilds.delete(guild.id);
    for (const channel of channels.values()) if (channel.guild === guild) channels.delete(channel.id);
    tell({ kind: 'guild', change: 'removed', guild });
  };

  const addChannel = (
    kind: ChannelKind,
    name: string,
    at: { readonly guild?: Guild; readonly parent?: Channel; readonly recipients?: readonly User[] },
  ): Channel => {
    const guild = at.guild ?? at.parent?.guild;
    const channel: Channel = {
      id: nextId(),
      kind,
      name,
      ...(guild && { guild }),
      ...(at.parent && { parent: at.parent }),
      recipients: at.recipients ?? [],
      overwrites: [],
      archived: false,
      locked: false,
      createdAt: now(),
      messages: new Map(),
    };
    channels.set(channel.id, channel);
    tell({ kind: 'channel', change: 'added', channel });
    return channel;
  };

  const changeChannel = (
    channel: Channel,
    to: Partial<Pick<Channel, 'name' | 'archived' | 'locked' | 'overwrites'>>,
  ) => {
    Object.assign(channel, to);
    tell({ kind: 'channel', change: 'changed', channel });
  };

  const removeChannel = (channel: Channel) => {
    for (const thread of channels.values()) if (thread.parent === channel) removeChannel(thread);
    channels.delete(channel.id);
    tell({ kind: 'channel', change: 'removed', channel });
  };

  /** The conversation between the bot and a user, opened when it is not there yet. */
  const directMessages = (user: User): Channel =>
    [...channels.values()].find((each) => each.kind === 'dm' && each.recipients.includes(user)) ??
    addChannel('dm', user.name, { recipients: [user] });

  /** Gives or takes permissions of a user or role in a channel, over what its roles say. */
  const overwrite = (
    channel: Channel,
    who: User | Role,
    change: { readonly allow?: readonly Permission[]; readonly deny?: readonly Permission[] },
  ) => {
    const before = channel.overwrites.find(({ id }) => id === who.id);
    const allowed = bitsOf(change.allow ?? []);
    const denied = bitsOf(change.deny ?? []);
    const next: Overwrite = {
      id: who.id,
      type: 'permissions' in who ? 0 : 1,
      allow: ((before?.allow ?? 0n) & ~denied) | allowed,
      deny: ((before?.deny ?? 0n) & ~allowed) | denied,
    };
    changeChannel(channel, { overwrites: [...channel.overwrites.filter(({ id }) => id !== who.id), next] });
  };

  const keepFile = (file: StoredFile): StoredFile => {
    files.set(file.id, file);
    fileBytes += file.size;
    for (const [id, old] of files) {
      if (fileBytes <= limits.fileBytes || old === file) break;
      files.delete(id);
      fileBytes -= old.size;
      old.bytes = new Uint8Array();
    }
    return file;
  };

  const post = (
    channel: Channel,
    author: User,
    draft: Draft,
    more: Partial<Pick<Message, 'type' | 'nonce' | 'reply' | 'interaction' | 'onlyFor'>> = {},
  ): Message => {
    const message: Message = { ...draft, type: 0, ...more, id: nextId(), channel, author, createdAt: now() };
    channel.messages.set(message.id, message);
    if (channel.messages.size > limits.messages) channel.messages.delete(channel.messages.keys().next().value!);
    tell({ kind: 'posted', message });
    return message;
  };

  /** What a deferral promised, and a flag set by Discord, are no edits a reader is told of. */
  const edit = (message: Message, draft: Draft, told = (message.flags & loading) === 0): Message => {
    const edited: Message = { ...message, ...draft, ...(told && { editedAt: now() }) };
    if (message.channel.messages.has(message.id)) message.channel.messages.set(message.id, edited);
    tell({ kind: 'edited', message: edited });
    return edited;
  };

  const remove = (message: Message) => {
    message.channel.messages.delete(message.id);
    tell({ kind: 'deleted', message });
  };

  return {
    now,
    nextId,
    application,
    bot,
    users,
    guilds,
    channels,
    files,
    addUser,
    addMember,
    addGuild,
    removeGuild,
    addChannel,
    changeChannel,
    removeChannel,
    directMessages,
    overwrite,
    keepFile,
    post,
    edit,
    remove,
  };
};
/** The state every part of the fake Discord works on. */
export type State = ReturnType<typeof createState>;
