import type { Client } from 'discord.js';
import { createAsk } from './ask/ask.ts';
import type { Draw } from './ask/draw.ts';
import type { KeepQuestion } from './ask/keep-question.ts';
import type { Log } from './ask/log.ts';
import { createRecentAnswers } from './ask/recent-answers.ts';
import { createBot } from './bot.ts';
import { loadFacts } from './bundle/load-facts.ts';
import { createPrerender } from './charts/prerender.ts';
import { createRenderer } from './charts/renderer.ts';
import { createClock } from './clock/clock.ts';
import type { Config } from './config.ts';
import { type DoorSettings, login, openDoor } from './doors/discord/client.ts';
import { posterOf } from './doors/discord/poster.ts';
import { membershipIn, onServerChange } from './doors/discord/server-changes.ts';
import type { Listening } from './doors/listen.ts';
import { type OpenLibrary, openLibrary } from './library/open-library.ts';
import { type CheckedParts, healthChecks } from './monitor/checks.ts';
import { createMetrics, type Metrics } from './monitor/metrics.ts';
import type { Releases } from './series/facts.ts';
import { createInteractionClaims } from './storage/interaction-claims.ts';
import { createKeptQuestions } from './storage/kept-questions.ts';
import { createServerSettings } from './storage/server-settings.ts';
import type { Store } from './storage/store.ts';

/** The bot while it runs. */
export type Serving = Pick<OpenLibrary, 'library' | 'refresher'> & {
  readonly releases: Releases;
  /** Where Discord posts interactions, where no gateway brings them. */
  readonly endpoint: string | undefined;
  stop(): Promise<void>;
};

/** Builds the parts and opens the Discord door with a token; `onLost` hears when Discord ends the session for good. */
export const serve = async (
  config: Config,
  token: string,
  log: Log,
  onLost: (reason: string) => void,
  now: () => Date = () => new Date(),
): Promise<Serving> => {
  const access = {
    ...{ token, api: config.DISCORD_API_URL, guild: config.GUILD_ID },
    ...{ mentions: config.MENTIONS === 'on', shards: config.SHARDS },
  };
  // Discord takes its time to let a bot in: the rest of it is made meanwhile.
  const connecting = connected(config, access, log, onLost);
  const settled = connecting.catch(() => undefined);
  try {
    return await serveWith(config, connecting, access, log, now);
  } catch (error) {
    await (await settled)?.client.destroy();
    throw error;
  }
};

const serveWith = async (
  config: Config,
  connecting: Promise<Connection>,
  access: DoorSettings,
  log: Log,
  now: () => Date,
): Promise<Serving> => {
  const metrics = createMetrics();
  const facts = loadFacts();
  const living = await openLibrary(config, {
    releases: facts.releases,
    banks: facts.banks,
    warn: (sentence) => log.warn({}, sentence),
    info: (sentence) => log.info({}, sentence),
    observed: metrics.refreshed,
    now,
  });
  const report = (reference: string, error: unknown) =>
    log.error({ err: error, reference }, 'a question could not be answered');
  const settings = createServerSettings({ store: living.store, warn: (sentence) => log.warn({}, sentence) });
  // Banks that joined since the start are offered like those that ship.
  const known = { ...facts, banks: living.banks.current };
  const keep = config.KEEP_QUESTIONS === 'on' ? keepingIn(living.store, log) : undefined;
  const { library, banks } = living;
  const asking = { library, banks, facts: known, settingsStore: settings, report, now, keep };
  const { ask, commands, suggest } = await createBot(asking);
  const shared = config.CACHE_URL ? await openCache(config.CACHE_URL, log) : undefined;
  const drawer = createRenderer({ workers: config.CHART_WORKERS, shared });
  const draw: Draw = async (chart, locale) => (await drawer.draw(chart, locale, chart.theme ?? config.CHART_THEME)).png;
  // While Discord lets the bot in, a thread learns to draw: the first answer does not wait for it.
  drawer.warm();
  metrics.watch({ library: living.library, pictures: drawer.stats, now });

  const close = async () => {
    await drawer.close();
    await shared?.close();
    await living.close();
  };
  try {
    const { client, openHttp } = await connecting;
    client.rest.on('rateLimited', metrics.rateLimited);
    const clock = createClock({
      ...{ library: living.library, store: living.store, settings, releases: facts.releases, log, now },
      ...{ ask: metrics.asked(ask), draw, poster: metrics.posted(posterOf(client)) },
      delayedAfterMs: config.DELAYED_AFTER * 60_000,
    });
    // Those who ask may also have the reading posted, which the clock, asking for it, may not.
    const recent = createRecentAnswers({ ask: createAsk({ ...asking, commands, post: clock.post }), commands, now });
    const ahead = createPrerender({ ask: metrics.asked(recent.ask), draw });
    const claim = createInteractionClaims(living.store);
    const parts = { ask: ahead.ask, commands, suggest, draw, log, claim, settings: settings.read };
    onServerChange(client, clock.noteChange);
    const door = await openDoor(client, parts, access);
    const http = await openHttp?.();
    const monitor = await watched(
      config,
      { ...living, client: http ? undefined : client, releases: facts.releases, now },
      metrics,
      log,
    );
    living.library.onNews(recent.forget);
    living.library.onNews(ahead.refresh);
    living.refresher.start();
    living.banks.start();
    clock.start(membershipIn(client));
    return {
      library: living.library,
      refresher: living.refresher,
      releases: facts.releases,
      endpoint: http?.url,
      async stop() {
        ahead.stop();
        await monitor?.close();
        await clock.stop();
        await http?.close();
        await door.close();
        await close();
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
};

type Connection = { readonly client: Client<true>; readonly openHttp?: (() => Promise<Listening>) | undefined };

/** A client of the gateway, or one that is posted to where the settings name a port for it. */
const connected = async (
  { HTTP_PORT: port, HTTP_HOST: host }: Config,
  access: DoorSettings,
  log: Log,
  onLost: (reason: string) => void,
): Promise<Connection> => {
  if (port === undefined) return { client: await login(access, log, onLost) };
  const { connectHttp, openHttpDoor } = await import('./doors/discord/http.ts');
  const connection = await connectHttp(access, log);
  const openHttp = async () => {
    const door = await openHttpDoor(connection, { host, port, log });
    log.info({ url: door.url }, 'interactions over HTTP');
    return door;
  };
  return { client: connection.client, openHttp };
};

/** The page of health and metrics, where the settings ask for one. */
const watched = async (
  { METRICS_PORT: port, METRICS_HOST: host }: Config,
  parts: CheckedParts,
  { registry }: Metrics,
  log: Log,
) => {
  if (port === undefined) return undefined;
  const { openMonitor } = await import('./monitor/server.ts');
  const monitor = await openMonitor({ registry, checks: healthChecks(parts), host, port });
  log.info({ url: monitor.url }, 'health and metrics');
  return monitor;
};

/** Keeps questions in the store; one that could not be kept costs nobody their answer. */
const keepingIn = (store: Store, log: Log): KeepQuestion => {
  const questions = createKeptQuestions(store);
  return (kept) =>
    void questions.keep(kept).catch((error: unknown) => log.warn({ err: error }, 'a question could not be kept'));
};

const openCache = async (url: string, log: Log) => {
  const { openRedisCache } = await import('./storage/redis.ts');
  return openRedisCache(url, (sentence) => log.warn({}, sentence));
};
