import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { APIMessage } from 'discord-api-types/v10';
import { type Command, createCommands } from './commands.ts';
import { createFaults } from './faults.ts';
import { createGateway, type GatewayEvent } from './gateway.ts';
import { createInteractions, type Interaction } from './interactions.ts';
import { messageView } from './message-view.ts';
import { bitsOf, type Permission } from './permissions.ts';
import { createRateLimits, type RateLimits } from './rate-limits.ts';
import { createRest, type LoggedRequest, type Problem } from './rest.ts';
import { commandRoutes } from './routes/commands.ts';
import { identityRoutes } from './routes/identity.ts';
import { interactionRoutes } from './routes/interactions.ts';
import { messageRoutes } from './routes/messages.ts';
import { type SeedOptions, seedState } from './seed.ts';
import {
  type Channel,
  type ChannelKind,
  createState,
  type Guild,
  type Role,
  type StateEvent,
  type StoredFile,
  type User,
} from './state.ts';
import { createUserActions, type Named } from './users.ts';
import { warmUp } from './validate.ts';
import { type Check, type WaitOptions, waitFor } from './wait-for.ts';

/** How a fake Discord differs from Discord as it usually is: its names, its clock, its deadlines, its limits. */
export type FakeDiscordOptions = {
  /** 0 takes any free port. */
  readonly port?: number;
  readonly token?: string;
  /** What the bot is called. */
  readonly name?: string;
  /** What the first server, its channels and its people are called. */
  readonly seed?: SeedOptions;
  /** The clock of ids, time stamps, deadlines and token lives, in milliseconds. */
  readonly now?: () => number;
  /** Milliseconds a bot has to acknowledge an interaction. */
  readonly ackWithin?: number;
  /** Milliseconds an asker here waits for what a deferral promised. */
  readonly answerWithin?: number;
  /** Milliseconds an interaction's token lives. */
  readonly tokenLife?: number;
  /** Milliseconds between a bot's heartbeats. */
  readonly heartbeat?: number;
  /** Milliseconds a nonce is remembered. */
  readonly nonceWindow?: number;
  /** Rate limits to enforce; none when not given (`discordRateLimits` are Discord's). */
  readonly rateLimits?: RateLimits;
  /** Messages kept in a channel. */
  readonly messagesKept?: number;
  /** Bytes of attachments kept. */
  readonly fileBytesKept?: number;
};

/** Everything that happens, for a page that shows it and tests that wait for it. */
export type FakeDiscordEvent =
  | StateEvent
  | GatewayEvent
  | { readonly kind: 'commands' }
  | { readonly kind: 'asked' | 'answered'; readonly interaction: Interaction }
  | { readonly kind: 'request' | 'response'; readonly request: LoggedRequest }
  | { readonly kind: 'problem'; readonly problem: Problem };

const requestsKept = 5000;
const problemsKept = 1000;

/** A small Discord on 127.0.0.1, into which the real client logs in: REST v10, the gateway and the people who ask. */
export const createFakeDiscord = async ({
  port = 0,
  name = 'Bot',
  seed = {},
  now = Date.now,
  ackWithin = 3000,
  answerWithin = 30_000,
  tokenLife = 15 * 60_000,
  heartbeat = 41_250,
  nonceWindow = 3 * 60_000,
  rateLimits,
  messagesKept = 200,
  fileBytesKept = 64 * 1024 * 1024,
  ...options
}: FakeDiscordOptions = {}) => {
  const listeners = new Set<(event: FakeDiscordEvent) => void>();
  const tell = (event: FakeDiscordEvent) => {
    for (const listener of [...listeners]) listener(event);
  };
  const on = (listener: (event: FakeDiscordEvent) => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  const requests: LoggedRequest[] = [];
  const problems: Problem[] = [];
  const warnings = new Set<string>();
  const warn = (unknown: readonly string[]) => {
    for (const member of unknown) warnings.add(member);
  };

  const state = createState(name, now, { messages: messagesKept, fileBytes: fileBytesKept }, (event) => {
    gateway.told(event);
    tell(event);
  });
  const idPart = Buffer.from(state.bot.id).toString('base64url');
  const token =
    options.token ?? `${idPart}.${randomBytes(4).toString('base64url')}.${randomBytes(27).toString('base64url')}`;

  const http = createServer((request, response) => serve(request, response));
  const at = () => `127.0.0.1:${(http.address() as AddressInfo).port}`;
  const base = () => `http://${at()}`;
  const gatewayUrl = () => `ws://${at()}/gateway`;

  const gateway = createGateway(http, state, { token, heartbeat, url: gatewayUrl }, tell);
  const commands = createCommands(state.application.id, state.nextId, () => tell({ kind: 'commands' }));
  const faults = createFaults();
  const interactions = createInteractions(
    state,
    base,
    { ackWithin, answerWithin, tokenLife },
    (interaction, payload) => {
      tell({ kind: 'asked', interaction });
      gateway.send(interaction.place.channel.guild, 'INTERACTION_CREATE', payload);
    },
    warn,
  );
  const rest = createRest(
    [
      ...identityRoutes(state, gatewayUrl, gateway.identified),
      ...commandRoutes(state, commands, warn),
      ...interactionRoutes(state, interactions),
      ...messageRoutes(state, base, nonceWindow, warn),
    ],
    {
      token,
      now,
      faults,
      limit: rateLimits && createRateLimits(rateLimits),
      problem: (problem) => {
        problems.push(problem);
        if (problems.length > problemsKept) problems.shift();
        tell({ kind: 'problem', problem });
      },
      log: (request) => {
        requests.push(request);
        if (requests.length > requestsKept) requests.shift();
        tell({ kind: 'request', request });
      },
      answered: (request) => tell({ kind: 'response', request }),
    },
  );

  const serve = (request: IncomingMessage, response: ServerResponse) => {
    const file = /^\/attachments\/\d+\/(\d+)\//.exec(request.url ?? '')?.[1];
    if (file === undefined) return void rest.handle(request, response).catch(() => response.destroy());
    const stored = state.files.get(file);
    if (!stored) return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': stored.type, 'content-length': stored.size }).end(stored.bytes);
  };

  warmUp();
  await new Promise<void>((resolve, reject) => {
    http.once('error', reject);
    http.listen(port, '127.0.0.1', resolve);
  });

  const { people, places, settle } = seedState(state, seed);
  const members = createUserActions(
    state,
    commands,
    interactions,
    { user: people.member, channel: places.general },
    (interaction) => tell({ kind: 'answered', interaction }),
  );
  const { channelOf, current } = members;

  return {
    /** Where the REST API is: `DISCORD_API_URL`, or `rest.api` of a client. */
    url: `${base()}/api`,
    token,
    applicationId: state.application.id,
    state,
    people,
    places,
    faults,
    gateway,
    /** Every request, in order, with what was answered; the oldest go after 5000. */
    requests,
    /** What a bot's author should hear of: bodies refused, routes that are not there, late or double answers. */
    problems,
    /** UserActions of bodies that Discord's schemas do not know; harmless, and named once. */
    warnings,
    ...members.verbs,

    /** The commands as registered, everywhere or in one guild. */
    commands: (guildId?: string): readonly Command[] => commands.list(guildId),

    /** A channel's messages, oldest first: those everybody sees, and those only `seenBy` sees. */
    messages: (channel: Channel | string = places.general, seenBy?: User): readonly APIMessage[] =>
      [...channelOf(channel).messages.values()]
        .filter(({ onlyFor }) => !onlyFor || onlyFor === seenBy)
        .map(messageView),
    /** A message as it is now. */
    message: ({ id, channel_id }: Named): APIMessage => messageView(current(channel_id, id)),
    /** The bytes behind an attachment's address, without a request. */
    file: (url: string): StoredFile => {
      const file = state.files.get(/\/attachments\/\d+\/(\d+)\//.exec(url)?.[1] ?? '');
      if (!file) throw new Error(`There is no file at ${url}`);
      return file;
    },

    addUser: state.addUser,
    /** A further server with the same people; `installed: false` is one the bot is not in. */
    addGuild: (
      name: string,
      { locale = 'en-US', installed = true, botMay = [] as readonly Permission[] } = {},
    ): Guild => settle(state.addGuild(name, people.owner, { locale, installed, botMay: bitsOf(botMay) })),
    addChannel: (
      kind: ChannelKind,
      name: string,
      where: { readonly guild?: Guild; readonly parent?: Channel; readonly recipients?: readonly User[] } = {},
    ): Channel =>
      state.addChannel(
        kind,
        name,
        where.guild || where.parent || kind === 'dm' || kind === 'group' ? where : { guild: places.home },
      ),
    /** Takes permissions in a channel away, from the bot when nobody else is named. */
    deny: (channel: Channel, permissions: readonly Permission[], who: User | Role = state.bot) =>
      state.overwrite(channel, who, { deny: permissions }),
    /** Gives permissions in a channel, to the bot when nobody else is named. */
    allow: (channel: Channel, permissions: readonly Permission[], who: User | Role = state.bot) =>
      state.overwrite(channel, who, { allow: permissions }),

    /** Makes requests go wrong: `fault({ drop: 'after' }, { method: 'POST', times: 1 })`. */
    fault: faults.add,

    /** Calls back on everything that happens; returns how to stop. */
    on,
    /** Resolves with the first true thing `check` gives; looks after every event, and every few milliseconds. */
    waitFor: <T>(check: Check<T>, options?: WaitOptions): Promise<T> => waitFor(check, on, options),

    close: async (): Promise<void> => {
      interactions.close();
      gateway.close();
      const closed = new Promise<void>((resolve) => http.close(() => resolve()));
      http.closeAllConnections();
      await closed;
    },
  };
};
/** What tests and the page hold in hand. */
export type FakeDiscord = Awaited<ReturnType<typeof createFakeDiscord>>;
