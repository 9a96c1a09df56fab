import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { DeliveryOutcome } from '../../src/delivery/deliver.ts';
import { createDeliveryQueue, type Job } from '../../src/delivery/queue.ts';
import { chance } from './chance.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const log = { debug() {}, info() {}, warn() {}, error() {} };

/** Runs jobs on a clock that only timers move; gives the moment each try began, in ms. */
const run = async (count: number, took: () => number, outcome: (key: string, turn: number) => DeliveryOutcome) => {
  const tries: { readonly key: string; readonly at: number }[] = [];
  const begin = Date.now();
  const deliver = Object.assign(
    async (key: string) => {
      tries.push({ key, at: Date.now() - begin });
      const turn = tries.filter((one) => one.key === key).length;
      await new Promise((resolve) => setTimeout(resolve, took()));
      return outcome(key, turn);
    },
    { revise: async (): Promise<DeliveryOutcome> => ({ kind: 'busy' }), skip: async () => {} },
  );
  const jobs = Array.from(
    { length: count },
    (_, i): Job => ({
      key: `k${i}`,
      where: { channel: `c${i}`, announce: false },
      content: { digest: 'a', make: () => Promise.reject(new Error('not needed here')) },
    }),
  );
  const run = createDeliveryQueue({ deliver, log }).run('weekly', jobs);
  await vi.runAllTimersAsync();
  return { counts: await run, tries };
};

/** The most that began within any second. */
const busiest = (moments: readonly number[]) =>
  Math.max(...moments.map((from) => moments.filter((at) => at >= from && at < from + 1000).length));

const sent: DeliveryOutcome = { kind: 'sent', message: '1' };

test('in no second do more posts leave than Discord takes, and a thousand are out within half a minute', async () => {
  const random = chance(3);
  const { counts, tries } = await run(
    1000,
    () => 20 + random() * 300,
    () => sent,
  );
  expect(counts.sent).toBe(1000);
  const moments = tries.map(({ at }) => at);
  expect(busiest(moments)).toBeLessThanOrEqual(50);
  expect(Math.max(...moments)).toBeLessThan(30_000);
});

test('one that has to be tried again waits by itself, longer each time, and within the same limit', async () => {
  const failing = (key: string) => key === 'k0';
  const again: DeliveryOutcome = { kind: 'again', error: new Error('502') };
  const { counts, tries } = await run(
    200,
    () => 50,
    (key, turn) => (failing(key) && turn < 4 ? again : sent),
  );
  expect(counts).toMatchObject({ sent: 200, again: 0 });
  const own = tries.filter(({ key }) => failing(key)).map(({ at }) => at);
  expect(own).toHaveLength(4);
  const waits = own.slice(1).map((at, i) => at - own[i]!);
  for (const [i, wait] of waits.entries()) expect(wait).toBeGreaterThanOrEqual(1000 * 3 ** i);
  expect(Math.max(...tries.filter(({ key }) => !failing(key)).map(({ at }) => at))).toBeLessThan(6000);
});
