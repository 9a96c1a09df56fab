import {
  type Channel as DiscordChannel,
  type FakeDiscord,
  type Message,
  may,
  messageView,
  NotOffered,
  type User,
} from 'fake-discord';
import type { Act, Acts, As, Channel, Desk, Failure, News, Offer, Post, Where } from '../protocol.ts';
import { record, text } from './json.ts';
import { offersOf } from './offers.ts';
import { personOf, postOf } from './posts.ts';

/** Lets a new release arrive, with invented figures. */
export type ReleaseDay = () => Promise<unknown>;

/** Messages of a channel that a page is given when it opens; commands whose asker is remembered. */
const [POSTS, ASKED] = [50, 1000];
/** Characters of a text file shown in its message. */
const START = 400;

/** An act that came to nothing, for a reason the page can tell. */
export class Failed extends Error {
  override name = 'Failed' as const;
  readonly failure: Failure['failure'];
  constructor(failure: Failure['failure'], detail: string) {
    super(detail);
    this.failure = failure;
  }
}

/** The fake Discord as people at a page see it: what is there, what happens, and what they can do. */
export const createDesk = (discord: FakeDiscord, releaseDay?: ReleaseDay) => {
  const { state, people, places } = discord;
  const asked = new Map<string, string>();
  let invented: number | undefined;

  const userOf = (as: As): User => people[as];
  const channelsOf = (user: User): DiscordChannel[] => {
    const inServer = [...state.channels.values()].filter(
      (channel) => channel.guild === places.home && may(user, 'ViewChannel', channel),
    );
    return [...inServer.filter(({ kind }) => kind !== 'forum'), discord.directMessages(user)];
  };
  const visible = (user: User, { onlyFor, channel }: Message): boolean =>
    (!onlyFor || onlyFor === user) && channelsOf(user).includes(channel);

  const shown = (message: Message): Post => {
    const interaction = record(message.interaction);
    const command = asked.get(text(interaction.id));
    const by = state.users.get(text(record(interaction.user).id));
    return postOf(messageView(message), {
      used: command !== undefined && by ? { by: personOf(by), command } : undefined,
      invented: invented !== undefined && message.createdAt >= invented && message.author.bot,
      start: (url) => {
        const { type, name, bytes } = discord.file(url);
        return type.startsWith('text/') || name.endsWith('.csv')
          ? Buffer.from(bytes.subarray(0, START)).toString('utf8')
          : undefined;
      },
    });
  };

  const named = (channel: DiscordChannel): Channel => ({
    id: channel.id,
    kind: channel.kind as Channel['kind'],
    name: channel.kind === 'dm' ? state.bot.name : channel.name,
    ...(channel.parent && { parent: channel.parent.id }),
  });

  const desk = (as: As): Desk => {
    const user = userOf(as);
    const channels = channelsOf(user);
    return {
      server: places.home.name,
      me: personOf(user),
      bot: personOf(state.bot),
      people: [...places.home.members.values()].map((member) => personOf(member.user)),
      channels: channels.map(named),
      posts: channels.flatMap((channel) =>
        [...channel.messages.values()]
          .filter((message) => visible(user, message))
          .slice(-POSTS)
          .map(shown),
      ),
      releases: releaseDay !== undefined,
    };
  };

  /** Tells what a person would see happen; returns how to stop. */
  const watch = (as: As, tell: (news: News) => void): (() => void) =>
    discord.on((event) => {
      const user = userOf(as);
      switch (event.kind) {
        case 'posted':
        case 'edited':
          if (visible(user, event.message)) tell({ kind: 'post', post: shown(event.message) });
          return;
        case 'deleted':
          if (visible(user, event.message))
            tell({ kind: 'gone', channel: event.message.channel.id, id: event.message.id });
          return;
        case 'commands':
          return tell({ kind: 'offers' });
        case 'channel':
          return tell({ kind: 'desk', desk: desk(as) });
      }
    });

  const remember = discord.on((event) => {
    if (event.kind !== 'asked') return;
    const { id, type, data } = event.interaction;
    if (type === 2) asked.set(id, data.type === 3 ? text(data.name) : `/${lineOf(data)}`);
    if (asked.size > ASKED) asked.delete(asked.keys().next().value!);
  });

  const place = ({ as, channel, locale }: Where) => {
    const user = userOf(as);
    const found = channelsOf(user).find(({ id }) => id === channel);
    if (!found) throw new Failed('refused', `${user.name} sees no channel ${channel}`);
    return { user, channel: found, locale };
  };

  const offers = (where: Where): Offer[] => {
    const asker = place(where);
    return offersOf(discord.offered(asker), where.locale, asker.channel, state.channels.values());
  };

  /** The moderator has the weekly post sent to #weekly, so that there is something to watch. */
  const subscribe = async (locale: string) => {
    const asker = { user: people.moderator, channel: places.weekly, locale };
    if (discord.offered(asker).some(({ name }) => name === 'weekly'))
      await discord.slash('weekly on', { channel: places.weekly.id }, asker);
  };

  const acts: { readonly [A in Act]: (act: Acts[A]) => unknown } = {
    ask: ({ line, given, ...where }) => discord.slash(line, given, place(where)),
    suggest: ({ line, given, focused, ...where }) => discord.autocomplete(line, given, focused, place(where)),
    menu: ({ line, message, ...where }) => discord.menu(line, { id: message, channel_id: where.channel }, place(where)),
    press: ({ message, component, values, ...where }) =>
      discord.press({ id: message, channel_id: where.channel }, component, place(where), values),
    say: ({ text: typed, ...where }) => {
      const content = typed
        .trim()
        .slice(0, 2000)
        .replaceAll(new RegExp(`@${state.bot.name}\\b`, 'gi'), `<@${state.bot.id}>`);
      if (content) discord.say(content, place(where));
    },
    release: async ({ locale }) => {
      if (invented === undefined) await subscribe(locale);
      invented ??= state.now();
      await releaseDay?.();
    },
  };

  /** Does what a page asks; a suggestion gives its choices, everything else shows itself in the channel. */
  const act = async <A extends Act>(name: A, what: Acts[A]): Promise<unknown> => {
    try {
      const done = await acts[name](what);
      return name === 'suggest' ? done : undefined;
    } catch (error) {
      throw failureOf(error);
    }
  };

  return { desk, watch, offers, act, close: remember };
};
/** The desk behind the page. */
export type DeskServer = ReturnType<typeof createDesk>;

const failureOf = (error: unknown): Failed => {
  if (error instanceof Failed) return error;
  const detail = error instanceof Error ? error.message : String(error);
  if (error instanceof NotOffered) return new Failed('refused', detail);
  return new Failed(/did not (acknowledge|answer)|closed before/.test(detail) ? 'silent' : 'failed', detail);
};

/** A command with its subcommands, as it was asked. */
const lineOf = (data: { readonly name?: unknown; readonly options?: unknown }): string => {
  const [first] = (data.options ?? []) as { name?: unknown; type?: number; options?: unknown }[];
  return first && (first.type === 1 || first.type === 2) ? `${text(data.name)} ${lineOf(first)}` : text(data.name);
};
