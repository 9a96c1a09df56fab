import type { Guild } from './model.ts';
import { bitsOf } from './permissions.ts';
import { addChannel, directMessages } from './state/channels.ts';
import { addGuild, addMember, addUser } from './state/guilds.ts';
import type { State } from './state/state.ts';

/** What the first server, its channels and its people are called. */
export type SeedOptions = {
  readonly guild?: string;
  readonly channel?: string;
  /** A channel whose messages other servers can follow. */
  readonly announcements?: string;
  /** A thread in the first channel. */
  readonly thread?: string;
  readonly owner?: string;
  readonly member?: string;
  readonly moderator?: string;
};

const moderation = bitsOf(['ManageGuild', 'ManageMessages', 'ManageThreads']);

/** Fills an empty Discord with one server and three people in it: an owner, a member, a moderator. */
export const seedState = (
  state: State,
  {
    guild = 'Home',
    channel = 'general',
    announcements = 'weekly',
    thread = 'A thread',
    owner = 'Olive',
    member = 'Ada',
    moderator = 'Grace',
  }: SeedOptions = {},
) => {
  const people = {
    owner: addUser(state, owner),
    member: addUser(state, member),
    moderator: addUser(state, moderator),
  };
  /** Brings the member and the moderator into a server. */
  const settle = (joined: Guild): Guild => {
    addMember(state, joined, people.member);
    addMember(state, joined, people.moderator, { permissions: moderation, role: 'Moderators' });
    return joined;
  };
  const home = settle(addGuild(state, guild, people.owner));
  const general = addChannel(state, 'text', channel, { guild: home });
  const places = {
    home,
    general,
    weekly: addChannel(state, 'announcement', announcements, { guild: home }),
    thread: addChannel(state, 'thread', thread, { parent: general }),
    dm: directMessages(state, people.member),
  };
  return { people, places, settle };
};
/** The first server, its channels and its people, and how they join another. */
export type Seed = ReturnType<typeof seedState>;
