import type { Channel, ChannelKind, Guild, Member, Message, Role, User } from '../model.ts';
import { bitsOf, type Permission } from '../permissions.ts';
import type { Seed } from '../seed.ts';
import {
  addChannel,
  type ChannelPlace,
  changeChannel,
  directMessages,
  removeChannel,
  setOverwrite,
} from '../state/channels.ts';
import {
  addGuild,
  addMember,
  addRole,
  addUser,
  changeGuild,
  changeRole,
  removeGuild,
  removeRole,
  setAvailable,
  setRole,
} from '../state/guilds.ts';
import { removeMessage } from '../state/messages.ts';
import type { State } from '../state/state.ts';

/** What a further server is like. */
export type NewGuild = {
  readonly locale?: string;
  /** Whether the bot is in it. */
  readonly installed?: boolean;
  /** What the bot may do beyond what everyone may. */
  readonly botMay?: readonly Permission[];
};

/** How servers, channels, roles and people change; the bot is told as Discord tells it. */
export const changeControls = (state: State, { people, places, settle }: Seed) => ({
  addUser: (name: string, bot = false): User => addUser(state, name, bot),
  /** Brings a user, or another bot, into a server. */
  addMember: (guild: Guild, user: User, permissions: readonly Permission[] = [], role = user.name): Member =>
    addMember(state, guild, user, { permissions: bitsOf(permissions), role }),
  /** A further server with the same people; `installed: false` is one the bot is not in. */
  addGuild: (name: string, { botMay = [], ...more }: NewGuild = {}): Guild =>
    settle(addGuild(state, name, people.owner, { ...more, botMay: bitsOf(botMay) })),
  /** Many further servers, each with an owner, the bot and one channel. */
  addGuilds: (count: number): readonly Guild[] =>
    Array.from({ length: count }, (_, i) => {
      const guild = addGuild(state, `Server ${i + 1}`, people.owner);
      addChannel(state, 'text', 'general', { guild });
      return guild;
    }),
  changeGuild: (guild: Guild, change: { readonly name?: string; readonly systemChannel?: Channel | undefined }): void =>
    changeGuild(state, guild, change),
  removeGuild: (guild: Guild): void => removeGuild(state, guild),
  /** Hides a server as an outage does, or shows it again. */
  setAvailable: (guild: Guild, available: boolean): void => setAvailable(state, guild, available),
  /** Adds a channel to the first server, when no other place is named. */
  addChannel: (kind: ChannelKind, name: string, place: ChannelPlace = {}): Channel =>
    addChannel(
      state,
      kind,
      name,
      place.guild || place.parent || kind === 'dm' || kind === 'group' ? place : { guild: places.home },
    ),
  /** Renames, archives or locks a channel or thread. */
  changeChannel: (
    channel: Channel,
    change: Partial<Pick<Channel, 'name' | 'archived' | 'locked' | 'overwrites'>>,
  ): void => changeChannel(state, channel, change),
  removeChannel: (channel: Channel): void => removeChannel(state, channel),
  removeMessage: (message: Message): void => removeMessage(state, message),
  /** The conversation between the bot and a user. */
  directMessages: (user: User): Channel => directMessages(state, user),
  /** Takes permissions in a channel away, from the bot when nobody else is named. */
  deny: (channel: Channel, permissions: readonly Permission[], who: User | Role = state.bot): void =>
    setOverwrite(state, channel, who, { deny: permissions }),
  /** Gives permissions in a channel, to the bot when nobody else is named. */
  allow: (channel: Channel, permissions: readonly Permission[], who: User | Role = state.bot): void =>
    setOverwrite(state, channel, who, { allow: permissions }),
  addRole: (guild: Guild, name: string, permissions: readonly Permission[] = []): Role =>
    addRole(state, guild, name, bitsOf(permissions)),
  /** Sets what a role allows. */
  changeRole: (guild: Guild, role: Role, permissions: readonly Permission[]): void =>
    changeRole(state, guild, role, bitsOf(permissions)),
  removeRole: (guild: Guild, role: Role): void => removeRole(state, guild, role),
  /** Gives a member a role, or takes it. */
  setRole: (guild: Guild, user: User, role: Role, held = true): void => setRole(state, guild, user, role, held),
});
