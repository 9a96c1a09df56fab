import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { weekly as kind } from '../../src/clock/kinds/weekly.ts';
import { createPosts } from '../../src/clock/posts.ts';
import { createDeliver } from '../../src/delivery/deliver.ts';
import type { Deliveries } from '../../src/delivery/delivery.ts';
import { createDeliveryQueue } from '../../src/delivery/queue.ts';
import { PostError, type Poster } from '../../src/doors/poster.ts';
import type { SeriesId } from '../../src/series/catalog.ts';
import { expectedAt } from '../../src/series/releases.ts';
import type { ServerSettings } from '../../src/storage/server-settings.ts';
import type { Answer } from '../../src/values/answer.ts';
import { day } from '../../src/values/day.ts';
import { pointsOf } from '../../src/values/points.ts';
import type { Subscription } from '../../src/values/settings.ts';
import { memoryStore } from '../delivery/server.ts';
import { facts } from '../world.ts';

const [MINUTE, HOUR] = [60_000, 3_600_000];
const READING = '2026-10-07';
const RELEASE = Date.parse(expectedAt(facts.releases, 'h41', day(READING)));

beforeEach(() => void vi.useFakeTimers({ now: RELEASE + MINUTE }));
afterEach(() => void vi.useRealTimers());

/** Reserves are what is supplied less what is absorbed. */
const levels: Partial<Record<SeriesId, number>> = { factorsSupplying: 4e12, factorsAbsorbing: 1e12 };
const library = {
  get: async (ids: readonly SeriesId[]) =>
    Object.fromEntries(
      ids.map((id) => {
        const level = levels[id] ?? 3e12;
        const points = pointsOf([-7, 0].map((back) => [day(READING) + back, level]));
        return [id, { points, origin: 'fresh' as const, fetchedAt: new Date(RELEASE).toISOString() }];
      }),
    ),
};
const answer: Answer = {
  ...{ command: 'weekly preview', locale: 'en', mood: 'calm', lead: 'A reading', sources: [], occasion: READING },
};
const log = { debug() {}, info() {}, warn() {}, error() {} };

/** Discord down for six hours from the release on, and a thousand subscribers. */
const scene = () => {
  const stored: { readonly channel: string; readonly nonce: string; readonly at: number }[] = [];
  let requests = 0;
  const isDown = () => Date.now() < RELEASE + 6 * HOUR;
  const respond = () => {
    requests++;
    // Half of what a broken gateway does not answer for has arrived all the same.
    if (isDown()) throw new PostError({ kind: 'unknown' }, { cause: new Error('502') });
  };
  const poster: Poster = {
    async send(channel, { nonce }) {
      if (!isDown() || requests % 2 === 0) stored.push({ channel, nonce, at: Date.now() });
      respond();
      return nonce;
    },
    async find(channel, nonce) {
      respond();
      return stored.find((one) => one.channel === channel && one.nonce === nonce)?.nonce;
    },
    edit: async () => {},
    crosspost: async () => respond(),
    exists: async () => true,
    hasRole: () => true,
    tell: async () => {},
  };
  const subscriptions: Subscription[] = Array.from({ length: 1000 }, (_, i) => ({
    ...{ guild: 'g', posting: 'weekly', channel: `c${i}`, locale: 'en', after: i < 500 ? '2026-09-23' : '2026-09-30' },
    kind: i % 100 === 0 ? 'announcement' : 'text',
  }));
  const settings: Pick<ServerSettings, 'all' | 'update' | 'apply'> = {
    all: async () => ({ subscriptions, alerts: [], preferences: {} }),
    update: async () => {},
    apply: async () => true,
  };
  const store = memoryStore();
  const deliveries: Deliveries = store.records('posts');
  /** Starts to post; returns how to stop. */
  const start = () => {
    const deliver = createDeliver({ deliveries, poster, owner: 'machine/1/x' });
    const queue = createDeliveryQueue({ deliver, log });
    const weekly = createPosts(kind, {
      ...{ ask: async () => answer, draw: async () => Buffer.from(''), library, releases: facts.releases },
      ...{ settings, deliver, deliveries, poster, queue, log },
      ...{ accepted: store.records('accepted'), everyMs: 10 * MINUTE },
    });
    weekly.start();
    return () => {
      void weekly.stop();
      void queue.stop();
    };
  };
  return { stored, subscriptions, start, requests: () => requests };
};

test('after six hours in which Discord took nothing, a thousand channels have the reading once, without a restart', async () => {
  const { stored, subscriptions, start, requests } = scene();
  const stop = start();
  await vi.advanceTimersByTimeAsync(6 * HOUR - 2 * MINUTE);
  expect(requests(), 'it asks seldom while nothing is taken').toBeLessThan(600);
  await vi.advanceTimersByTimeAsync(6 * MINUTE);
  const channels = stored.map(({ channel }) => channel);
  expect(channels.toSorted()).toEqual(subscriptions.map(({ channel }) => channel).toSorted());
  // Subscribers of old are served before those who came last.
  const after = stored.filter(({ at }) => at >= RELEASE + 6 * HOUR).map(({ channel }) => Number(channel.slice(1)));
  expect(after.findLastIndex((i) => i < 500)).toBeLessThan(after.findIndex((i) => i >= 500) + 60);
  stop();
});
