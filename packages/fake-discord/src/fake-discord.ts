import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { createServer, type Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { createCommands } from './commands.ts';
import { controlsOf } from './controls/controls.ts';
import { acceptConnections } from './gateway/connection.ts';
import { createGateway } from './gateway/gateway.ts';
import { dispatchStateEvent } from './gateway/state-events.ts';
import { createInteractions, failAll } from './interactions/interaction.ts';
import { type FakeDiscordOptions, type Settings, settingsOf } from './options.ts';
import { createApp } from './rest/app.ts';
import { createFaults } from './rest/faults.ts';
import { createInvalidRequests } from './rest/invalid-requests.ts';
import { createRateLimiter } from './rest/rate-limits.ts';
import { commandRoutes } from './rest/routes/commands.ts';
import { identityRoutes } from './rest/routes/identity.ts';
import { interactionRoutes } from './rest/routes/interactions.ts';
import { messageRoutes } from './rest/routes/messages.ts';
import { seedState } from './seed.ts';
import type { FakeDiscordEvent, Log, Server } from './server.ts';
import { createState, type State } from './state/state.ts';
import { warmUp } from './validate/schemas.ts';

/** Requests and problems remembered; the oldest go first. */
const [REQUESTS, PROBLEMS] = [5000, 1000];

/** A small Discord on 127.0.0.1, into which the real client logs in: REST v10, the gateway and the people who ask. */
export const createFakeDiscord = async (options: FakeDiscordOptions = {}) => {
  const settings = settingsOf(options);
  const log = createLog();
  const http = createServer();
  const server = createServerParts(settings, log, () => `http://127.0.0.1:${(http.address() as AddressInfo).port}`);
  const { state, gateway, emit } = server;
  const faults = createFaults(settings.now);
  const invalid = createInvalidRequests(settings.invalidRequestLimit);
  const app = createApp(
    [...identityRoutes(server), ...commandRoutes(server), ...interactionRoutes(server), ...messageRoutes(server)],
    {
      token: gateway.token,
      now: settings.now,
      faults,
      invalid,
      rateLimiter: settings.rateLimits && createRateLimiter(settings.rateLimits),
      files: state.files,
      onProblem: server.report,
      onRequest: (request) => {
        keepLast(log.requests, request, REQUESTS);
        emit({ kind: 'request', request });
      },
      onAnswer: (request) => emit({ kind: 'response', request }),
      onHang: (request) => emit({ kind: 'hung', request }),
    },
  );
  http.on('request', getRequestListener(app.fetch, { overrideGlobalObjects: false }));
  const hangUp = acceptConnections(http, server);
  warmUp();
  await listen(http, settings.port);
  const seed = seedState(state, settings.seed);
  return {
    ...controlsOf(server, { log, faults, invalid, seed }),
    close: async (): Promise<void> => {
      failAll(server.interactions);
      hangUp();
      const closed = new Promise<void>((resolve) => http.close(() => resolve()));
      http.closeAllConnections();
      await closed;
    },
  };
};
/** What tests and a page hold in hand. */
export type FakeDiscord = Awaited<ReturnType<typeof createFakeDiscord>>;

const createLog = (): Log => ({ requests: [], problems: [], warnings: new Set(), listeners: new Set() });

const keepLast = <T>(kept: T[], item: T, most: number): void => {
  kept.push(item);
  if (kept.length > most) kept.shift();
};

const listen = (http: HttpServer, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    http.once('error', reject);
    http.listen(port, '127.0.0.1', resolve);
  });

const createServerParts = (settings: Settings, log: Log, origin: () => string): Server => {
  const emit = (event: FakeDiscordEvent) => {
    for (const listener of [...log.listeners]) listener(event);
  };
  const { publicKey, privateKey: signingKey } = generateKeyPairSync('ed25519');
  const state: State = createState({
    name: settings.name,
    publicKey: publicKey.export({ type: 'spki', format: 'der' }).subarray(-32).toString('hex'),
    now: settings.now,
    limits: { messages: settings.messagesKept, fileBytes: settings.fileBytesKept },
    emit: (event) => {
      dispatchStateEvent(gateway, state, event);
      emit(event);
    },
  });
  const token = settings.token ?? randomToken(state.bot.id);
  const gateway = createGateway({ token, heartbeat: settings.heartbeat, emit });
  const { application, nextId } = state;
  return {
    settings,
    state,
    gateway,
    commands: createCommands({ applicationId: application.id, nextId, onChange: () => emit({ kind: 'commands' }) }),
    interactions: createInteractions(),
    nonces: new Map(),
    signingKey,
    endpoint: undefined,
    origin,
    emit,
    warn: (members) => {
      for (const member of members) log.warnings.add(member);
    },
    report: (problem) => {
      keepLast(log.problems, problem, PROBLEMS);
      emit({ kind: 'problem', problem });
    },
  };
};

/** A token in Discord's shape: the bot's id, a time and a secret. */
const randomToken = (botId: string): string =>
  [Buffer.from(botId), randomBytes(4), randomBytes(27)].map((part) => part.toString('base64url')).join('.');
