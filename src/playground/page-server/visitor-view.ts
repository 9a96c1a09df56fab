import {
  type Channel as DiscordChannel,
  type FakeDiscord,
  type Message,
  may,
  messageView,
  type User,
} from 'fake-discord';
import type { Channel, Person, Post, ServerState } from '../protocol.ts';
import { record, text } from './json.ts';

/** Messages of a channel that a page is given when it opens. */
const MAX_POSTS = 50;

/** What the playground knows of messages beyond what Discord tells: the commands asked, by their interactions, and since when figures are invented (ms). */
export type Memory = { readonly commands: Map<string, string>; inventedSince?: number };

/** The channels a person sees: of the server, and the conversation with the bot. */
export const channelsOf = ({ state, places, directMessages }: FakeDiscord, user: User): DiscordChannel[] => {
  const inServer = [...state.channels.values()].filter(
    (channel) => channel.guild === places.home && may(user, 'ViewChannel', channel),
  );
  return [...inServer.filter(({ kind }) => kind !== 'forum'), directMessages(user)];
};

/** Whether a person sees a message. */
export const isVisible = (discord: FakeDiscord, user: User, { onlyFor, channel }: Message): boolean =>
  (!onlyFor || onlyFor === user) && channelsOf(discord, user).includes(channel);

/** A message as the page gets it. */
export const postOf = (message: Message, { commands, inventedSince }: Memory): Post => {
  const command = commands.get(text(record(message.interaction).id));
  return {
    message: messageView(message),
    ...(command !== undefined && { command }),
    invented: inventedSince !== undefined && message.createdAt >= inventedSince && message.author.bot,
  };
};

/** Everything one person sees. */
export const stateOf = (discord: FakeDiscord, user: User, memory: Memory, releases: boolean): ServerState => {
  const { state, places } = discord;
  const channels = channelsOf(discord, user);
  return {
    server: places.home.name,
    me: personOf(user),
    bot: personOf(state.bot),
    people: [...places.home.members.values()].map((member) => personOf(member.user)),
    roles: [...places.home.roles.values()].map(({ id, name }) => ({ id, name })),
    channels: channels.map((channel) => named(channel, state.bot.name)),
    posts: channels.flatMap((channel) =>
      [...channel.messages.values()]
        .filter((message) => isVisible(discord, user, message))
        .slice(-MAX_POSTS)
        .map((message) => postOf(message, memory)),
    ),
    releases,
  };
};

const personOf = ({ id, name, bot }: User): Person => ({ id, name, bot });

const named = (channel: DiscordChannel, bot: string): Channel => ({
  id: channel.id,
  kind: channel.kind as Channel['kind'],
  name: channel.kind === 'dm' ? bot : channel.name,
  ...(channel.parent && { parent: channel.parent.id }),
});
