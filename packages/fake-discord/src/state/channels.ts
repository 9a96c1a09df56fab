import type { Channel, ChannelKind, Guild, Overwrite, Role, User } from '../model.ts';
import { bitsOf, type Permission } from '../permissions.ts';
import type { State } from './state.ts';

/** Where a channel is: in a guild, under a channel, or between people. */
export type ChannelPlace = {
  readonly guild?: Guild;
  readonly parent?: Channel;
  readonly recipients?: readonly User[];
};

/** Adds a channel, a thread or a conversation. */
export const addChannel = (state: State, kind: ChannelKind, name: string, place: ChannelPlace): Channel => {
  const guild = place.guild ?? place.parent?.guild;
  const channel: Channel = {
    id: state.nextId(),
    kind,
    name,
    ...(guild && { guild }),
    ...(place.parent && { parent: place.parent }),
    recipients: place.recipients ?? [],
    overwrites: [],
    archived: false,
    locked: false,
    createdAt: state.now(),
    messages: new Map(),
  };
  state.channels.set(channel.id, channel);
  guild?.channels.set(channel.id, channel);
  state.emit({ kind: 'channel', change: 'added', channel });
  return channel;
};

/** Renames, archives, locks a channel, or sets what it allows. */
export const changeChannel = (
  state: State,
  channel: Channel,
  change: Partial<Pick<Channel, 'name' | 'archived' | 'locked' | 'overwrites'>>,
): void => {
  Object.assign(channel, change);
  state.emit({ kind: 'channel', change: 'changed', channel });
};

/** Removes a channel with its threads. */
export const removeChannel = (state: State, channel: Channel): void => {
  for (const thread of [...(channel.guild?.channels.values() ?? [])])
    if (thread.parent === channel) removeChannel(state, thread);
  state.channels.delete(channel.id);
  channel.guild?.channels.delete(channel.id);
  state.emit({ kind: 'channel', change: 'removed', channel });
};

/** The conversation between the bot and a user, opened when it is not there yet. */
export const directMessages = (state: State, user: User): Channel => {
  for (const channel of state.channels.values())
    if (channel.kind === 'dm' && channel.recipients.includes(user)) return channel;
  return addChannel(state, 'dm', user.name, { recipients: [user] });
};

/** Gives or takes permissions of a user or role in a channel, over what its roles say. */
export const setOverwrite = (
  state: State,
  channel: Channel,
  who: User | Role,
  change: { readonly allow?: readonly Permission[]; readonly deny?: readonly Permission[] },
): void => {
  const before = channel.overwrites.find(({ id }) => id === who.id);
  const allowed = bitsOf(change.allow ?? []);
  const denied = bitsOf(change.deny ?? []);
  const next: Overwrite = {
    id: who.id,
    type: 'permissions' in who ? 0 : 1,
    allow: ((before?.allow ?? 0n) & ~denied) | allowed,
    deny: ((before?.deny ?? 0n) & ~allowed) | denied,
  };
  changeChannel(state, channel, { overwrites: [...channel.overwrites.filter(({ id }) => id !== who.id), next] });
};
