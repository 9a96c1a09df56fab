import { bitsOf } from './permissions.ts';
import type { Guild, State } from './state.ts';

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
  const people = { owner: state.addUser(owner), member: state.addUser(member), moderator: state.addUser(moderator) };
  /** Brings the member and the moderator into a server. */
  const settle = (joined: Guild): Guild => {
    state.addMember(joined, people.member, 0n);
    state.addMember(joined, people.moderator, bitsOf(['ManageGuild', 'ManageMessages', 'ManageThreads']), 'Moderators');
    return joined;
  };
  const home = settle(state.addGuild(guild, people.owner));
  const general = state.addChannel('text', channel, { guild: home });
  const places = {
    home,
    general,
    weekly: state.addChannel('announcement', announcements, { guild: home }),
    thread: state.addChannel('thread', thread, { parent: general }),
    dm: state.directMessages(people.member),
  };
  return { people, places, settle };
};
