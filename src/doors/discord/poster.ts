import {
  type APIChannel,
  type APIDMChannel,
  type APIMessage,
  type APIMessageComponent,
  ChannelType,
  type Client,
  DiscordAPIError,
  REST,
  type RESTPostAPIChannelMessageJSONBody,
  Routes,
  TextDisplayBuilder,
} from 'discord.js';
import type { PauseReason } from '../../values/settings.ts';
import { type OutgoingMessage, PostError, type Poster } from '../poster.ts';
import { message } from './message.ts';
import { ALREADY_CROSSPOSTED, ARCHIVED, postErrorOf } from './post-error.ts';
import { mayPin, remembered } from './server-context.ts';

/** What the poster knows without asking Discord; undefined where nobody knows. */
type Sight = {
  /** Whether the bot may look back in a channel. */
  mayLook(channel: string): boolean | undefined;
  /** Why nothing would arrive in a channel. */
  blockedIn(channel: string): PauseReason | undefined;
  hasRole(guild: string, role: string): boolean | undefined;
  /** Whether the bot may pin messages in a channel. */
  mayPin(channel: string): boolean;
};

/** Nothing is known of any channel. */
export const noSight: Sight = {
  mayLook: () => undefined,
  blockedIn: () => undefined,
  hasRole: () => undefined,
  mayPin: () => false,
};

/** Posts as a client does, knowing of channels and roles what its gateway has told. */
export const posterOf = (client: Client<true>): Poster =>
  createPoster({ ...client.options.rest, token: client.token }, client.user.id, {
    mayLook: (channel) => {
      const known = remembered(client, channel);
      return known && !known.lacks.includes('ReadMessageHistory');
    },
    blockedIn: (channel) => {
      const lacks = remembered(client, channel)?.lacks ?? [];
      if (lacks.includes('ViewChannel')) return 'noAccess';
      const needed = lacks.filter((name) => name !== 'ReadMessageHistory');
      return needed.length > 0 ? 'noPermission' : undefined;
    },
    hasRole: (guild, role) => client.guilds.cache.get(guild)?.roles.cache.has(role),
    mayPin: (channel) => mayPin(client, channel),
  });

type PosterOptions = ConstructorParameters<typeof REST>[0] & { readonly token: string };

/** A request of the poster ends within this time, whatever holds it up: well before others may take its message over (ms). */
const REQUEST_MS = 25_000;

/** Discord takes so many requests a second from a bot, answers to interactions aside. */
const PER_SECOND = 50;

/** Where a poster posts to, as whom, and what it knows without asking. */
type Sender = {
  readonly rest: REST;
  readonly token: string;
  /** The bot's own user. */
  readonly self: string;
  readonly sight: Sight;
};

/**
 * Posts through Discord's REST API. The library's own resends are off: it would post a second time after a time-out or
 * a broken gateway without looking; and told to wait, it would keep a request in hand for as long.
 */
export const createPoster = ({ token, ...options }: PosterOptions, self: string, sight: Sight = noSight): Poster => {
  const own = { retries: 0, globalRequestsPerSecond: PER_SECOND, rejectOnRateLimit: () => true };
  const rest = new REST({ ...options, ...own }).setToken(token);
  const sender: Sender = { rest, token, self, sight };
  return {
    send: (channel, message) => send(sender, channel, message),
    edit: (channel, id, message) => edit(sender, channel, id, message),
    crosspost: (channel, id) => crosspost(sender, channel, id),
    find: (channel, nonce, since) => find(sender, channel, nonce, since),
    exists: (channel, id) => exists(sender, channel, id),
    hasRole: sight.hasRole,
    tell: (user, sentence) => tell(sender, user, sentence),
  };
};

/** One request, within its time; what goes wrong is said in the poster's own terms. */
const tried = async <T>({ rest, token }: Sender, request: (signal: AbortSignal) => Promise<unknown>): Promise<T> => {
  try {
    return (await request(AbortSignal.timeout(REQUEST_MS))) as T;
  } catch (cause) {
    // The library forgets its token at the first 401, and would not ask again.
    rest.setToken(token);
    throw postErrorOf(cause);
  }
};

const send = async (sender: Sender, channel: string, message: OutgoingMessage): Promise<string> => {
  const reason = sender.sight.blockedIn(channel);
  if (reason) throw new PostError({ kind: 'blocked', reason }, { cause: new Error(reason) });
  const { body, files } = written(message);
  const post = { ...body, nonce: message.nonce, enforce_nonce: true };
  const sent = tried<APIMessage>(sender, (signal) =>
    sender.rest.post(Routes.channelMessages(channel), { body: post, files, signal }),
  );
  const { id } = await sent.catch((error) =>
    isArchived(error) ? reopen(sender, channel, error) : Promise.reject(error),
  );
  // The message is what matters: nobody waits for its pin, and none is missed.
  if (message.pin && sender.sight.mayPin(channel)) pin(sender, channel, id).catch(() => {});
  return id;
};

const pin = (sender: Sender, channel: string, id: string): Promise<unknown> =>
  tried(sender, (signal) => sender.rest.put(`/channels/${channel}/messages/pins/${id}`, { signal }));

/** Opens an archived thread that a post alone has not opened; the post follows with the next try. */
const reopen = async (sender: Sender, channel: string, cause: PostError): Promise<never> => {
  const body = { archived: false };
  await tried(sender, (signal) => sender.rest.patch(Routes.channel(channel), { body, signal })).catch(() => {
    throw cause;
  });
  throw new PostError({ kind: 'retry', afterMs: 0 }, { cause });
};

const edit = async (sender: Sender, channel: string, id: string, message: OutgoingMessage): Promise<void> => {
  await tried(sender, (signal) =>
    sender.rest.patch(Routes.channelMessage(channel, id), { ...written(message), signal }),
  );
};

const crosspost = async (sender: Sender, channel: string, id: string): Promise<void> => {
  try {
    await tried(sender, (signal) => sender.rest.post(Routes.channelMessageCrosspost(channel, id), { signal }));
  } catch (error) {
    const { cause } = error as PostError;
    if (!(cause instanceof DiscordAPIError && cause.code === ALREADY_CROSSPOSTED)) throw error;
  }
};

/** Looks back in a channel, page by page, for the bot's own message with a nonce. */
const find = async (sender: Sender, channel: string, nonce: string, since: number) => {
  if (sender.sight.mayLook(channel) === false) return 'unreadable';
  const oldest = snowflake(since - MARGIN_MS);
  let before: string | undefined;
  for (;;) {
    const found = await page(sender, channel, before);
    const own = found.find((one) => one.author.id === sender.self && marked(one, nonce));
    if (own) return own.id;
    // Discord shows nothing, rather than an error, where it may not be read.
    if (!before && found.length === 0 && sender.sight.mayLook(channel) === undefined)
      return (await hasNoneSince(sender, channel, oldest)) ? undefined : 'unreadable';
    if (found.length < PAGE) return undefined;
    const first = found.map(({ id }) => BigInt(id)).reduce((a, b) => (a < b ? a : b));
    if (first <= oldest) return undefined;
    before = String(first);
  }
};

/**
 * Whether a channel whose messages may be hidden has had none since: a direct message hides nothing, and of any other
 * channel Discord tells which message came last, whoever may read it.
 */
const hasNoneSince = async (sender: Sender, channel: string, oldest: bigint): Promise<boolean> => {
  const found = await tried<APIChannel>(sender, (signal) => sender.rest.get(Routes.channel(channel), { signal }));
  if (found.type === ChannelType.DM) return true;
  const last = 'last_message_id' in found ? found.last_message_id : undefined;
  return last === null || (last !== undefined && BigInt(last) < oldest);
};

const page = (sender: Sender, channel: string, before?: string) =>
  tried<readonly APIMessage[]>(sender, (signal) => {
    const query = new URLSearchParams({ limit: String(PAGE), ...(before && { before }) });
    return sender.rest.get(Routes.channelMessages(channel), { query, signal });
  });

const exists = async (sender: Sender, channel: string, id: string): Promise<boolean> => {
  try {
    await tried(sender, (signal) => sender.rest.get(Routes.channelMessage(channel, id), { signal }));
    return true;
  } catch (error) {
    return (error as PostError).failure.kind !== 'missing';
  }
};

/** Writes to one person. */
const tell = async (sender: Sender, user: string, sentence: string): Promise<void> => {
  const direct = await tried<APIDMChannel>(sender, (signal) =>
    sender.rest.post(Routes.userChannels(), { body: { recipient_id: user }, signal }),
  );
  const body = { content: sentence, allowed_mentions: { parse: [] } };
  await tried(sender, (signal) => sender.rest.post(Routes.channelMessages(direct.id), { body, signal }));
};

const isArchived = ({ cause }: PostError): boolean => cause instanceof DiscordAPIError && cause.code === ARCHIVED;

/** Messages in one look back. */
const PAGE = 100;

/** So far may this machine's clock be from Discord's (ms): a wrong time zone included. */
const MARGIN_MS = 24 * 60 * 60_000;
const DISCORD_EPOCH = 1_420_070_400_000;
const snowflake = (time: number): bigint => BigInt(Math.max(0, time - DISCORD_EPOCH)) << 22n;

/** The heading's link ends in the nonce: a mark that stays with the message, which its own `nonce` does not. */
const mark = (nonce: string) => `#${nonce}`;

/** Whether a message bears a mark: in its heading's link, or in the embed's where an earlier version wrote it. */
const marked = ({ embeds = [], components = [] }: APIMessage, nonce: string) =>
  textsIn(components).some((text) => text.includes(`${mark(nonce)})`)) ||
  embeds.some(({ author }) => author?.url?.endsWith(mark(nonce)) ?? false);

/** Every text of a message's components. */
const textsIn = (components: readonly APIMessageComponent[]): readonly string[] =>
  components.flatMap((one) => [
    ...('content' in one ? [one.content] : []),
    ...('components' in one ? textsIn(one.components) : []),
  ]);

const written = ({ answer, picture, nonce, role }: OutgoingMessage) => {
  const source = answer.sources[0]?.url ?? HOME;
  const heading = `[${answer.heading ?? answer.command}](${source}${mark(nonce)})`;
  const made = message(answer, picture, { heading });
  const mention = role ? [new TextDisplayBuilder().setContent(`<@&${role}>`).toJSON()] : [];
  const body: RESTPostAPIChannelMessageJSONBody = {
    flags: made.flags,
    components: [...mention, ...made.components.map((container) => container.toJSON())],
    allowed_mentions: { parse: [], roles: role ? [role] : [] },
    attachments: made.files.map(({ name, description }, id) => ({
      id: String(id),
      filename: name ?? '',
      description: description ?? '',
    })),
  };
  return { body, files: picture ? made.files.map(({ name }) => ({ name: name ?? '', data: picture })) : [] };
};

const HOME = 'https://www.federalreserve.gov/releases/h41/';
