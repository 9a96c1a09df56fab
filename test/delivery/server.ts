import { expect, vi } from 'vitest';
import { type AskParts, createAsk } from '../../src/ask/ask.ts';
import { createBot } from '../../src/bot.ts';
import { createAlerts } from '../../src/clock/alerts.ts';
import { kinds } from '../../src/clock/all-postings.ts';
import { createPosts } from '../../src/clock/posts.ts';
import { createDeliver } from '../../src/delivery/deliver.ts';
import type { Deliveries } from '../../src/delivery/delivery.ts';
import { thisProcess } from '../../src/delivery/owner.ts';
import { createDeliveryQueue } from '../../src/delivery/queue.ts';
import { type OutgoingMessage, PostError, type Poster, type SendFailure } from '../../src/doors/poster.ts';
import { type SeriesId, seriesIds } from '../../src/series/catalog.ts';
import { knownAt } from '../../src/series/known.ts';
import { type RecordRows, recordsOver } from '../../src/storage/records.ts';
import { createServerSettings } from '../../src/storage/server-settings.ts';
import type { Store } from '../../src/storage/store.ts';
import { day } from '../../src/values/day.ts';
import { indexFrom, on, type Point, type Points, size } from '../../src/values/points.ts';
import { facts, snapshot } from '../world.ts';

/** A records's rows in memory. */
export const memoryRows = (): RecordRows => {
  const rows = new Map<string, string>();
  return {
    insert: async (key, text) => !rows.has(key) && Boolean(rows.set(key, text)),
    read: async (key) => rows.get(key),
    compareAndSet: async (key, from, to) => rows.get(key) === from && Boolean(rows.set(key, to)),
    compareAndDelete: async (key, from) => rows.get(key) === from && rows.delete(key),
    scan: async (prefix) => [...rows].filter(([key]) => key.startsWith(prefix)).sort(([a], [b]) => (a < b ? -1 : 1)),
  };
};

/** A store in memory, as far as the clock uses one. */
export const memoryStore = (): Pick<Store, 'records'> => {
  const records = new Map<string, RecordRows>();
  return {
    records: (name) => {
      const rows = records.get(name) ?? memoryRows();
      records.set(name, rows);
      return recordsOver(rows);
    },
  };
};

/** A series with one figure more, or another one on its day. */
const withPoint = (points: Points, { day: of, value }: Point): Points => {
  const at = indexFrom(points, of);
  const rest = points.days[at] === of ? at + 1 : at;
  const [days, values] = [new Int32Array(at + 1 + size(points) - rest), new Float64Array(at + 1 + size(points) - rest)];
  days.set(points.days.subarray(0, at));
  values.set(points.values.subarray(0, at));
  [days[at], values[at]] = [of, value];
  days.set(points.days.subarray(rest), at + 1);
  values.set(points.values.subarray(rest), at + 1);
  return { days, values };
};

export type Post = { readonly channel: string; readonly message: string; readonly outgoing: OutgoingMessage };

/** What the operator's log said. */
export type Line = { readonly level: string; readonly sentence: string; readonly details: object };

/** A wait that is not over while a test runs (ms). */
const IDLE = 3_600_000;

/** The real commands, clock and settings on a clock that stands, with Discord and the publishers in memory. */
export const server = async (start: string, store = memoryStore()) => {
  let at = new Date(`${start}T21:00:00Z`);
  const now = () => at;
  const figures = new Map<SeriesId, Points>(
    seriesIds.map((id) => [id, knownAt(facts.releases, id, { points: snapshot[id] }, at)]),
  );
  const revised = new Map<SeriesId, number>();
  const posts: Post[] = [];
  const edits: Post[] = [];
  const crossposts: string[] = [];
  const refusals = new Map<string, SendFailure>();
  const lines: Line[] = [];
  const told: { readonly user: string; readonly sentence: string }[] = [];
  const goneRoles = new Set<string>();
  const deleted = new Set<string>();
  const write = (level: string) => (details: object, sentence: string) => void lines.push({ level, details, sentence });
  const log = { debug: write('debug'), info: write('info'), warn: write('warn'), error: write('error') };

  const minding = async (channel: string) => {
    const fault = refusals.get(channel);
    if (fault) throw new PostError(fault, { cause: new Error('refused') });
  };
  const poster: Poster = {
    async send(channel, outgoing) {
      await minding(channel);
      const message = String(posts.length + 1);
      posts.push({ channel, message, outgoing });
      return message;
    },
    async edit(channel, message, outgoing) {
      await minding(channel);
      if (deleted.has(message)) throw new PostError({ kind: 'missing' }, { cause: new Error('gone') });
      edits.push({ channel, message, outgoing });
    },
    async crosspost(_, message) {
      crossposts.push(message);
    },
    find: async (channel, nonce) =>
      posts.find((post) => post.channel === channel && post.outgoing.nonce === nonce)?.message,
    exists: async (_, message) => !deleted.has(message),
    hasRole: (_, role) => !goneRoles.has(role),
    tell: async (user, sentence) => void told.push({ user, sentence }),
  };

  let fresh = true;
  const library = {
    get: async (ids: readonly SeriesId[]) =>
      Object.fromEntries(
        ids.map((id) => [
          id,
          {
            points: figures.get(id)!,
            origin: fresh ? ('fresh' as const) : ('kept' as const),
            fetchedAt: at.toISOString(),
            ...(revised.has(id) && {
              revisions: [{ day: revised.get(id)!, old: 1e12, new: 2e12, seenAt: at.toISOString() }],
            }),
          },
        ]),
      ),
  };
  const deliveries: Deliveries = store.records('posts');
  const boot = async () => {
    const settings = createServerSettings({ store, warn: write('warn').bind(null, {}) });
    const report = (_: string, error: unknown) => log.error({ error }, 'a bug');
    const asking = { library, facts, settingsStore: settings, now, report };
    const { ask: asked, commands } = await createBot(asking);
    const deliver = createDeliver({ deliveries, poster, owner: thisProcess(), now: () => at.getTime() });
    const waits = { first: 1, longest: 2, blocked: [1, IDLE], busy: 1, probe: [1, 2] as const };
    const queue = createDeliveryQueue({ deliver, log, perSecond: 100_000, waits });
    const shared = { ask: asked, draw: async () => Buffer.from('picture'), library, releases: facts.releases };
    const parts = { ...shared, settings, deliver, deliveries, accepted: store.records<never>('accepted') };
    const posts = Object.values(kinds).map((kind) => createPosts(kind, { ...parts, queue, poster, log, now }));
    const post: AskParts['post'] = (posting, spot) => posts.find(({ kind }) => kind.posting === posting)!.post(spot);
    const alerts = createAlerts({ ...parts, queue, poster, log, now });
    const ask = createAsk({ ...asking, commands, post });
    return { settings, ask, posts, alerts, queue };
  };
  let running = await boot();

  const look = async () => {
    for (const one of running.posts) await one.look();
    await running.alerts.look();
    await running.queue.settled();
  };
  const publish = (id: SeriesId, isoDay: string, value: number) => {
    const points = figures.get(id)!;
    if (on(points, day(isoDay))) revised.set(id, day(isoDay));
    figures.set(id, withPoint(points, { day: day(isoDay), value }));
  };

  return {
    posts,
    edits,
    crossposts,
    lines,
    store,
    deliveries,
    publish,
    look,
    told,
    goneRoles,
    /** Messages somebody has deleted. */
    deleted,
    get settings() {
      return running.settings;
    },
    get queue() {
      return running.queue;
    },
    ask: (asked: Parameters<typeof running.ask>[0]) => running.ask(asked),
    /** Waits for what the queue brings about by itself. */
    until: (check: () => boolean | Promise<boolean>) =>
      vi.waitFor(async () => expect(await check()).toBe(true), { interval: 1, timeout: 10_000 }),
    /** Moves the clock. */
    at: (moment: string | Date) => {
      at = new Date(moment);
    },
    /** Whether the publisher has confirmed what is held. */
    confirmed: (said: boolean) => {
      fresh = said;
    },
    /** A day's SOFR over an IORB of 3.65, told of in the morning after. */
    async rate(isoDay: string, sofr: number) {
      at = new Date(`${isoDay}T21:00:00Z`);
      publish('sofr', isoDay, sofr);
      publish('iorb', isoDay, 3.65);
      await look();
    },
    /** A channel refuses what is sent there, until told otherwise. */
    refuse: (channel: string, fault?: SendFailure) => {
      if (fault) refusals.set(channel, fault);
      else refusals.delete(channel);
    },
    async restart() {
      await running.queue.stop();
      running = await boot();
    },
  };
};
