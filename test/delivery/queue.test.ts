import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Deliver } from '../../src/delivery/deliver.ts';
import type { DeliveryOutcome } from '../../src/delivery/delivery.ts';
import { createGate, noteOutcome, waitAt } from '../../src/delivery/gate.ts';
import { createDeliveryQueue, type Job } from '../../src/delivery/queue.ts';
import { usualWaits } from '../../src/delivery/waits.ts';
import { chance } from './chance.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const MINUTE = 60_000;
const log = { debug() {}, info() {}, warn() {}, error() {} };

type Try = { readonly key: string; readonly step: string; readonly at: number };
type Answer = (given: {
  readonly key: string;
  readonly step: string;
  readonly turn: number;
  readonly at: number;
}) => DeliveryOutcome;

/** A queue on a clock that only timers move, over a Discord that answers as told; says when each try began, in ms. */
const scene = (answer: Answer, took: () => number = () => 50, mostInvalid?: number) => {
  const tries: Try[] = [];
  const turns = new Map<string, number>();
  const begin = Date.now();
  const act = (step: string) => async (key: string) => {
    const at = Date.now() - begin;
    tries.push({ key, step, at });
    const turn = (turns.get(`${step} ${key}`) ?? 0) + 1;
    turns.set(`${step} ${key}`, turn);
    await new Promise((resolve) => setTimeout(resolve, took()));
    return answer({ key, step, turn, at });
  };
  const deliver: Deliver = {
    ...{ post: act('post'), revise: act('revise'), crosspost: act('crosspost') },
    skip: async () => {},
  };
  const job = (i: number, more: Partial<Job> = {}): Job => ({
    key: `k${i}`,
    where: { guild: 'g', channel: `c${i}`, announce: false },
    content: { digest: 'a', make: () => Promise.reject(new Error('not needed here')) },
    ...more,
  });
  const queue = createDeliveryQueue({ deliver, log, ...(mostInvalid !== undefined && { mostInvalid }) });
  const jobs = (count: number) => Array.from({ length: count }, (_, i) => job(i));
  const times = (key: string, step = 'post') => tries.filter((one) => one.key === key && one.step === step);
  return { queue, tries, job, jobs, times };
};

/** The most that began within any second. */
const busiest = (moments: readonly number[]) =>
  Math.max(...moments.map((from) => moments.filter((at) => at >= from && at < from + 1000).length));

const sent: DeliveryOutcome = { kind: 'sent', message: '1' };
const failure = { error: new Error('502'), isInvalid: false };
const unknown: DeliveryOutcome = { kind: 'unknown', ...failure };
const forbidden: DeliveryOutcome = { kind: 'blocked', reason: 'noPermission', ...failure, isInvalid: true };

test('in no second do more posts leave than Discord takes, and a thousand take a tenth longer than its limit alone', async () => {
  const random = chance(3);
  const { queue, tries, jobs } = scene(
    () => sent,
    () => 20 + random() * 300,
  );
  queue.want('weekly', jobs(1000));
  await vi.advanceTimersByTimeAsync(1.1 * 20_000);
  expect(tries).toHaveLength(1000);
  expect(busiest(tries.map(({ at }) => at))).toBeLessThanOrEqual(50);
});

test('channels that took nothing are tried again only after those that had no try yet', async () => {
  const { queue, tries, jobs } = scene(({ key }) => (Number(key.slice(1)) % 20 === 0 ? forbidden : sent));
  queue.want('weekly', jobs(4000));
  await vi.advanceTimersByTimeAsync(1.1 * 80_000);
  const tried = new Set<string>();
  const again = tries.findIndex(({ key }) => tried.size === tried.add(key).size);
  expect(new Set(tries.slice(0, again === -1 ? undefined : again).map(({ key }) => key)).size).toBe(4000);
});

test('a store that takes seconds for each note holds up no post; who stops the queue waits for the notes', async () => {
  const { queue, tries, jobs } = scene(() => sent);
  let noted = 0;
  const report = async () => {
    await new Promise((resolve) => setTimeout(resolve, 5000));
    noted++;
  };
  queue.want(
    'weekly',
    jobs(1000).map((one) => ({ ...one, report })),
  );
  await vi.advanceTimersByTimeAsync(1.1 * 20_000);
  expect(tries).toHaveLength(1000);
  expect(noted).toBeLessThan(1000);
  const stopped = queue.stop();
  await vi.advanceTimersByTimeAsync(6000);
  await stopped;
  expect(noted).toBe(1000);
});

test('one that has to be tried again waits by itself, longer each time up to minutes, and is never given up', async () => {
  const { queue, tries, jobs, times } = scene(({ key }) => (key === 'k0' ? unknown : sent));
  queue.want('weekly', jobs(200));
  await vi.advanceTimersByTimeAsync(24 * 60 * MINUTE);
  const moments = times('k0').map(({ at }) => at);
  const waits = moments.slice(1).map((at, i) => at - moments[i]!);
  for (const [i, wait] of waits.slice(0, 5).entries()) expect(wait).toBeGreaterThanOrEqual(2000 * 3 ** i);
  expect(Math.max(...waits)).toBeLessThan(8 * MINUTE);
  expect(moments.at(-1)).toBeGreaterThan(23 * 60 * MINUTE);
  expect(Math.max(...tries.filter(({ key }) => key !== 'k0').map(({ at }) => at))).toBeLessThan(6000);
  await queue.stop();
});

test('a request told to wait for an hour holds up no other, and no later look', async () => {
  const wait: DeliveryOutcome = { kind: 'retry', ...failure, afterMs: 50 * MINUTE };
  const { queue, job, times } = scene(({ step, turn }) => (step === 'crosspost' && turn === 1 ? wait : sent));
  const news = Array.from({ length: 30 }, (_, i) => job(i, { step: 'crosspost' }));
  queue.want('weekly', news);
  await vi.advanceTimersByTimeAsync(MINUTE);
  queue.want('weekly', [...news, job(99)]);
  await vi.advanceTimersByTimeAsync(1000);
  expect(times('k99')).toHaveLength(1);
  expect(times('k0', 'crosspost')).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(50 * MINUTE);
  expect(times('k0', 'crosspost')).toHaveLength(2);
});

test('a message in an announcement channel is crossposted by a job of its own', async () => {
  const { queue, job, tries } = scene(({ step }) =>
    step === 'post' ? { kind: 'sent', message: '1', crosspost: 'due' } : { kind: 'already', message: '1' },
  );
  queue.want('weekly', [job(1)]);
  await vi.advanceTimersByTimeAsync(1000);
  expect(tries.map(({ step }) => step)).toEqual(['post', 'crosspost']);
});

test('while Discord takes nothing, one request at a time tries; after it everything goes out, the oldest first', async () => {
  const OUTAGE = 6 * 60 * MINUTE;
  const { queue, tries, job, jobs } = scene(({ at }) => (at < OUTAGE ? unknown : sent));
  queue.want('weekly', jobs(1000));
  await vi.advanceTimersByTimeAsync(OUTAGE - MINUTE);
  expect(tries.filter(({ at }) => at > MINUTE).length).toBeLessThan(OUTAGE / MINUTE + 5);
  // The newest subscriber comes while nothing goes.
  queue.want('weekly', [...jobs(1000), job(1000)]);
  await vi.advanceTimersByTimeAsync(3 * MINUTE);
  const arrived = tries.filter(({ at }) => at >= OUTAGE).map(({ key }) => Number(key.slice(1)));
  expect([...arrived].sort((a, b) => a - b)).toEqual(Array.from({ length: 1001 }, (_, i) => i));
  expect(arrived.indexOf(1000)).toBeGreaterThan(970);
  // One probe let it through; from then on it is the order of the line, as wide as the slots.
  for (const [i, place] of arrived.slice(1).entries()) expect(Math.abs(place - i)).toBeLessThan(60);
});

test('however many channels have lost their rights, the requests Discord counts as invalid stay far below what it bears', async () => {
  const gate = createGate();
  let now = 0;
  const invalid: number[] = [];
  while (invalid.length < 10_000) {
    now += Math.max(waitAt(gate, now), 25);
    invalid.push(now);
    noteOutcome(gate, forbidden, now, usualWaits.probe);
  }
  for (let i = 0; i + 2000 < invalid.length; i++) expect(invalid[i + 2000]! - invalid[i]!).toBeGreaterThan(9 * MINUTE);

  const { queue, tries, jobs } = scene(() => forbidden, undefined, 400);
  queue.want('weekly', jobs(600));
  await vi.advanceTimersByTimeAsync(9 * MINUTE);
  expect(tries.length).toBeGreaterThan(399);
  expect(tries.length).toBeLessThan(450);
  await queue.stop();
});

test('a change told of a channel ends its wait at once', async () => {
  let isForbidden = true;
  const { queue, times, jobs } = scene(() => (isForbidden ? forbidden : sent));
  queue.want('weekly', jobs(3));
  await vi.advanceTimersByTimeAsync(60 * MINUTE);
  isForbidden = false;
  const before = times('k1').length;
  queue.wake(({ channel }) => channel === 'c1');
  await vi.advanceTimersByTimeAsync(1000);
  expect([times('k1').length, times('k2').length]).toEqual([before + 1, before]);
  await queue.stop();
});

test('when Discord tells everything to wait, everything does', async () => {
  const { queue, tries, jobs } = scene(({ turn, key }) =>
    key === 'k0' && turn === 1 ? { kind: 'retry', ...failure, afterMs: 10 * MINUTE, everywhere: true } : sent,
  );
  queue.want('weekly', jobs(100));
  await vi.advanceTimersByTimeAsync(20 * MINUTE);
  const early = tries.filter(({ at }) => at < 10 * MINUTE);
  expect(early.length).toBeLessThan(30);
  expect(new Set(tries.map(({ key }) => key)).size).toBe(100);
});

test('what is wanted no longer is tried no more', async () => {
  const { queue, tries, jobs } = scene(() => unknown);
  queue.want('weekly', jobs(3));
  await vi.advanceTimersByTimeAsync(MINUTE);
  queue.want('weekly', []);
  const before = tries.length;
  await vi.advanceTimersByTimeAsync(60 * MINUTE);
  expect(tries).toHaveLength(before);
});

test('each try is reported, with how many in a row came to the same', async () => {
  const reports: string[] = [];
  const { queue, job } = scene(({ turn }) => (turn < 3 ? forbidden : turn === 3 ? unknown : sent));
  queue.want('weekly', [job(1, { report: async (outcome, tries) => reports.push(`${outcome.kind} ${tries}`) })]);
  await vi.advanceTimersByTimeAsync(60 * MINUTE);
  expect(reports).toEqual(['blocked 1', 'blocked 2', 'unknown 1', 'sent 1']);
});

test('after a stop nothing more is sent', async () => {
  const { queue, tries, jobs } = scene(() => sent);
  queue.want('weekly', jobs(100));
  await vi.advanceTimersByTimeAsync(300);
  const stopped = queue.stop();
  const before = tries.length;
  await vi.advanceTimersByTimeAsync(MINUTE);
  await stopped;
  expect(tries).toHaveLength(before);
});
