// The weekly post to many channels, on a clock that only this file moves: how many seconds it takes at a Discord that answers
// after a tenth of a second and takes 50 requests in any second, some of the channels dead. Beside it what the limit alone
// would take, and what the work of our own takes, in seconds of the machine.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mock } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { loadFacts } from '../src/bundle/load-facts.ts';
import { openSnapshot } from '../src/bundle/snapshot.ts';
import { weekly } from '../src/clock/kinds/weekly.ts';
import { createPosts } from '../src/clock/posts.ts';
import { LEVEL } from '../src/clock/weekly-reading.ts';
import { createDeliver } from '../src/delivery/deliver.ts';
import type { Deliveries } from '../src/delivery/delivery.ts';
import { thisProcess } from '../src/delivery/owner.ts';
import { createDeliveryQueue } from '../src/delivery/queue.ts';
import { PostError, type Poster } from '../src/doors/poster.ts';
import { bundled } from '../src/library/bundled.ts';
import { expectedAt } from '../src/series/releases.ts';
import { recordsOver } from '../src/storage/records.ts';
import { createServerSettings } from '../src/storage/server-settings.ts';
import { openStore, type Store } from '../src/storage/store.ts';
import type { Answer } from '../src/values/answer.ts';
import { iso } from '../src/values/day.ts';
import { latest } from '../src/values/points.ts';
import { type Measured, tableOf } from './result.ts';

const SIZES = [1000, 10_000, 100_000];
/** Of so many channels one is dead. */
const DEAD_EACH = 20;
/** Discord's own limit, in any second. */
const PER_SECOND = 50;
/** How long a request takes (ms), and by how much the clock is moved at once. */
const [TAKES, STEP] = [100, 5];

/** A Discord of posts alone, with its limit; it tells when the last channel that lives had its message. */
const createDiscord = () => {
  const begun: number[] = [];
  let first = 0;
  const state = { arrived: 0, last: 0, refused: 0, requests: 0 };
  const request = async (): Promise<void> => {
    const at = Date.now();
    while (first < begun.length && begun[first]! <= at - 1000) first++;
    if (begun.length - first >= PER_SECOND) {
      state.refused++;
      const failure = { kind: 'retry' as const, afterMs: 1000, everywhere: true };
      throw new PostError(failure, { cause: new Error('429'), isInvalid: true });
    }
    state.requests++;
    begun.push(at);
    await new Promise((resolve) => setTimeout(resolve, TAKES));
  };
  const poster: Poster = {
    async send(channel) {
      await request();
      if (Number(channel.slice(-6)) % DEAD_EACH === 0)
        throw new PostError({ kind: 'blocked', reason: 'channelGone' }, { cause: new Error('10003') });
      state.last = Date.now();
      return String(++state.arrived);
    },
    edit: () => request(),
    crosspost: () => request(),
    find: () => request().then(() => undefined),
    exists: () => request().then(() => true),
    hasRole: () => undefined,
    async tell() {
      await request();
      await request();
    },
  };
  return { poster, state };
};

const channelOf = (i: number) => `1000000000001${String(i).padStart(6, '0')}`;

/** So many channels, each in a server of its own, that wait for the latest reading. */
const subscribe = async (store: Posted, many: number): Promise<void> => {
  const records = store.records('subscriptions');
  const all = Array.from({ length: many }, (_, i) => {
    const by = { user: `2000000000001${String(i).padStart(6, '0')}`, locale: 'en' };
    const subscription = { kind: 'text', locale: ['en', 'zh-CN', 'zh-TW'][i % 3], after: '2000-01-05', by };
    return records.insert(`3000000000001${String(i).padStart(6, '0')}/${channelOf(i)}`, subscription);
  });
  await Promise.all(all);
};

/** As far as posts use a store. */
type Posted = Pick<Store, 'records' | 'close'>;

/** From so many channels on they are in memory: a file that is written five times a post would measure the disk. */
const IN_MEMORY = 100_000;

const openMemory = (): Posted => {
  const spaces = new Map<string, Map<string, string>>();
  return {
    records: (name) => {
      const rows = spaces.get(name) ?? new Map<string, string>();
      spaces.set(name, rows);
      return recordsOver({
        insert: async (key, text) => !rows.has(key) && Boolean(rows.set(key, text)),
        read: async (key) => rows.get(key),
        compareAndSet: async (key, from, to) => rows.get(key) === from && Boolean(rows.set(key, to)),
        compareAndDelete: async (key, from) => rows.get(key) === from && rows.delete(key),
        scan: async (prefix) => [...rows].filter(([key]) => key.startsWith(prefix)),
      });
    },
    close: async () => {},
  };
};

const silent = { debug() {}, info() {}, warn() {}, error() {} };

/** Moves the clock until a post has been brought everywhere it can be; gives the time of the machine that took (ms). */
const play = async (isDone: () => boolean): Promise<number> => {
  const started = performance.now();
  while (!isDone()) {
    mock.timers.tick(STEP);
    await setImmediate();
  }
  return performance.now() - started;
};

/** One release, posted to so many channels: the seconds until the last one had it, and what that took of the machine. */
const post = async (many: number) => {
  const dir = mkdtempSync(join(tmpdir(), 'reservoir-bench-'));
  const store: Posted = many < IN_MEMORY ? await openStore({ dir }) : openMemory();
  const { releases } = loadFacts();
  const snapshot = openSnapshot();
  const library = bundled(snapshot);
  const day = latest(snapshot[LEVEL])!.day;
  const due = Date.parse(expectedAt(releases, 'h41', day));
  const { poster, state } = createDiscord();
  await subscribe(store, many);
  mock.timers.enable({ apis: ['setTimeout', 'setInterval', 'Date'], now: due });
  try {
    const deliveries: Deliveries = store.records('posts');
    const deliver = createDeliver({ deliveries, poster, owner: thisProcess() });
    const queue = createDeliveryQueue({ deliver, log: silent });
    const settings = createServerSettings({ store });
    const answer: Answer = {
      ...{ command: weekly.command, locale: 'en', mood: 'calm', lead: 'Reserves', sources: [], occasion: iso(day) },
    };
    const posts = createPosts(weekly, {
      ...{ library, releases, settings, deliver, deliveries, queue, poster, log: silent },
      ...{ accepted: store.records<never>('accepted'), ask: async () => answer, draw: async () => Buffer.alloc(0) },
    });
    const living = many - Math.ceil(many / DEAD_EACH);
    posts.start();
    const own = await play(() => state.arrived >= living);
    const seconds = (state.last - due) / 1000;
    let isStopped = false;
    void Promise.all([queue.stop(), posts.stop()]).finally(() => {
      isStopped = true;
    });
    await play(() => isStopped);
    return { seconds, own, ...state };
  } finally {
    mock.timers.reset();
    await store.close();
    rmSync(dir, { recursive: true, force: true });
  }
};

/** The weekly post to a thousand channels, ten thousand and a hundred thousand. */
export const measure = async (): Promise<readonly Measured[]> => {
  const rows: Measured[] = [];
  for (const many of SIZES) {
    const { seconds, own } = await post(many);
    rows.push(
      {
        ...{ what: `a weekly post to ${many} channels, a twentieth of them dead`, unit: 's', target: '≤ 1.1×' },
        ...{ value: seconds, beside: { what: 'the least at 50 requests a second', value: many / PER_SECOND } },
      },
      { what: 'and of its own the machine works for a post', value: own / many, unit: 'ms' },
    );
  }
  return rows;
};

/** `npm run bench -- posts` */
export const bench = async (): Promise<void> => console.log(tableOf(await measure()));
