import { channelTypes } from '../model.ts';
import { permissionsIn } from '../permissions.ts';
import type { State } from '../state/state.ts';
import { resolvedChannelView } from '../views/channel-view.ts';
import { memberView, roleView, userView } from '../views/user-view.ts';
import type { Place } from './interaction.ts';

/** What ids in an interaction stand for, by kind and id. */
export type Resolved = Record<string, Record<string, object>>;

/** What an id a member picks can stand for. */
export type ResolvedKind = 'user' | 'role' | 'channel';

/** Why an id cannot be picked here; nothing when it can. */
export const whyNotPicked = (
  kind: ResolvedKind,
  id: string,
  { channel }: Place,
  state: State,
  types: readonly unknown[] = [],
): string | undefined => {
  if (kind === 'user') return state.users.has(id) ? undefined : `${id} is no user`;
  if (kind === 'role') return channel.guild?.roles.has(id) ? undefined : `${id} is no role here`;
  const picked = state.channels.get(id);
  if (!picked || picked.guild !== channel.guild) return `${id} is no channel here`;
  return types.length === 0 || types.includes(channelTypes[picked.kind])
    ? undefined
    : `#${picked.name} is of another kind`;
};

/** Adds what an id stands for. */
export const addResolved = (into: Resolved, kind: ResolvedKind, id: string, place: Place, state: State): void => {
  const { user, channel } = place;
  const put = (plural: string, what: object) => {
    into[plural] = { ...into[plural], [id]: what };
  };
  if (kind === 'channel') {
    const app = channel.guild?.installed === false ? user : state.bot;
    put('channels', resolvedChannelView(state.channels.get(id)!, user, app));
  }
  if (kind === 'role') put('roles', roleView(channel.guild!.roles.get(id)!, 1));
  if (kind === 'user') {
    put('users', userView(state.users.get(id)!));
    const member = channel.guild?.members.get(id);
    if (!member) return;
    const { user: _, deaf: __, mute: ___, ...partial } = memberView(member);
    put('members', { ...partial, permissions: String(permissionsIn(member.user, channel)) });
  }
};
