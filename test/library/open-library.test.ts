import fc from 'fast-check';
import { describe, expect, test as inTurn, type TestContext } from 'vitest';
import { createLibrary } from '../../src/library/library.ts';
import { type SeriesId, series } from '../../src/series/catalog.ts';
import { openStore } from '../../src/storage/store.ts';
import { day, weekday } from '../../src/values/day.ts';
import { each, latest, on, pointsOf, size } from '../../src/values/points.ts';
import type { Behaviour } from '../publisher.ts';
import { IDS, outAt, releases, snapshotOf, type World, wednesday, world } from './world.ts';

/** Some wait for their publisher, each for its own: side by side they wait once. */
const test = inTurn.concurrent;

const here = async ({ onTestFinished }: TestContext, options?: Parameters<typeof world>[0]) => {
  const made = await world(options);
  onTestFinished(made.close);
  return made;
};

const next = wednesday + 7;
const reserves = 'reservesWednesday' as const;
const held = async (one: World, id: SeriesId) => (await one.library.get([id]))[id]!;

describe.concurrent('a new H.4.1 observation', () => {
  test('is there after one look, is told once, and is called fresh', async (context) => {
    const one = await here(context);
    const news: unknown[] = [];
    one.library.onNews((said) => news.push(said));
    one.clock = new Date(outAt(reserves, next).getTime() + 60_000);
    expect(await held(one, reserves)).toMatchObject({ origin: 'snapshot' });
    one.publisher.publish(reserves, next, 2_890_123e6);
    expect(await one.refresher.look(reserves)).toMatchObject({ kind: 'new', added: 1, revised: 0, from: 'fredgraph' });
    expect(await one.refresher.look(reserves)).toMatchObject({ kind: 'same' });
    expect(news).toEqual([{ id: reserves, day: next, revised: false }]);
    const now = await held(one, reserves);
    expect(latest(now.points)).toEqual({ day: next, value: 2_890_123e6 });
    expect(now).toMatchObject({
      origin: 'fresh',
      fetchedAt: one.clock.toISOString(),
      publishedAt: '2026-10-08T20:30:00.000Z',
    });
  });

  test('survives a restart, and is called kept once its successor is due', async (context) => {
    const one = await here(context);
    one.publisher.publish(reserves, next, 2_890_123e6);
    one.clock = outAt(reserves, next);
    await one.refresher.look(reserves);
    one.publisher.behave('dead');
    await one.restart();
    expect(await held(one, reserves)).toMatchObject({ origin: 'fresh' });
    one.clock = new Date(outAt(reserves, next + 7).getTime() + 3_600_000);
    const now = await held(one, reserves);
    expect([latest(now.points)!.day, now.origin]).toEqual([next, 'kept']);
  });

  test('that came late was published when it was first seen', async (context) => {
    const one = await here(context);
    one.clock = new Date(outAt(reserves, next).getTime() + 3_600_000);
    await one.refresher.look(reserves);
    one.clock = new Date(one.clock.getTime() + 3_600_000);
    one.publisher.publish(reserves, next, 2_890_123e6);
    await one.refresher.look(reserves);
    expect((await held(one, reserves)).publishedAt).toBe('2026-10-08T22:30:00.000Z');
  });

  test('five weeks of them, missed while the bot was down, are all there after one look', async (context) => {
    const one = await here(context);
    for (let i = 1; i <= 5; i++) one.publisher.publish(reserves, wednesday + 7 * i, (2_900 + i) * 1e9);
    one.clock = outAt(reserves, wednesday + 35);
    expect(await one.refresher.look(reserves)).toMatchObject({ kind: 'new', added: 5 });
    expect((await held(one, reserves)).points).toEqual(one.publisher.figures(reserves));
  });
});

test('a revised latest reading says what it was before, and is told as a revision', async (context) => {
  const one = await here(context);
  const news: unknown[] = [];
  one.library.onNews((said) => news.push(said));
  await one.refresher.look(reserves);
  const old = latest(one.publisher.figures(reserves))!.value;
  one.publisher.publish(reserves, wednesday, old + 3e6);
  expect(await one.refresher.look(reserves)).toMatchObject({ kind: 'new', added: 0, revised: 1 });
  expect(news).toEqual([{ id: reserves, day: wednesday, revised: true }]);
  await one.restart();
  expect((await held(one, reserves)).revisions!.at(-1)).toEqual({
    day: wednesday,
    old,
    new: old + 3e6,
    seenAt: one.clock.toISOString(),
  });
});

test('totals that do not close are shown as not reconciled, until they do', async (context) => {
  const one = await here(context);
  expect((await held(one, reserves)).reconciled).toBe(true);
  expect((await held(one, 'sofr')).reconciled).toBeUndefined();
  const supply = latest(one.publisher.figures('factorsSupplying'))!.value;
  one.publisher.publish('factorsSupplying', wednesday, supply + 9e6);
  await one.refresher.look('factorsSupplying');
  for (const id of [reserves, 'factorsSupplying', 'factorsAbsorbing'] as const) {
    expect((await held(one, id)).reconciled).toBe(false);
  }
  expect(one.said).toEqual([
    'Not reconciled: WRBWFRBL and its parts are off by -9 million on 2026-09-30. Answers say so.',
  ]);
  one.publisher.publish('factorsSupplying', wednesday, supply + 4e6);
  await one.refresher.look('factorsSupplying');
  expect((await held(one, reserves)).reconciled).toBe(true);
});

describe.concurrent('a publisher that', () => {
  const bad: [Behaviour, 'refused' | 'unavailable' | 'same'][] = [
    ['slow', 'unavailable'],
    ['cut', 'unavailable'],
    ['dead', 'unavailable'],
    ['busy', 'unavailable'],
    ['broken', 'unavailable'],
    ['short', 'refused'],
    ['empty', 'refused'],
    ['page', 'refused'],
    ['other', 'refused'],
    ['thousandth', 'refused'],
    ['tomorrow', 'refused'],
    ['late', 'same'],
  ];
  test.for(bad)('is %s changes nothing, and what it has is there once it is good again', async ([
    manners,
    kind,
  ], context) => {
    const one = await here(context, { fetcher: { sleep: async () => {} } });
    const ids = [reserves, 'srf'] as const;
    const before = await one.library.get(ids);
    for (const id of ids) {
      const { day: last, value } = latest(one.publisher.figures(id))!;
      one.publisher.publish(id, last + (id === 'srf' ? 1 : 7), value + 1e6);
    }
    one.clock = outAt(reserves, next);
    one.publisher.behave(manners);
    one.hurry(manners === 'slow');
    const outcomes = await Promise.all(ids.map((id) => one.refresher.look(id)));
    for (const [i, id] of ids.entries()) {
      const outcome = outcomes[i]!;
      expect(['refused', 'unavailable', 'same']).toContain(outcome.kind);
      if (id === reserves) expect(outcome.kind).toBe(kind);
      if (outcome.kind !== 'same') expect(outcome.reason).toMatch(/\w/);
      expect((await held(one, id)).points).toEqual(before[id]!.points);
      if (outcome.kind === 'refused') expect((await held(one, id)).refused).toBe(outcome.reason);
    }
    await one.restart();
    for (const id of ids) expect((await held(one, id)).points).toEqual(before[id]!.points);
    one.publisher.behave('good');
    one.hurry(false);
    for (const id of ids) {
      expect(await one.refresher.look(id)).toMatchObject({ kind: 'new', added: 1 });
      const now = await held(one, id);
      expect(latest(now.points)).toEqual(latest(one.publisher.figures(id)));
      expect(now.refused).toBeUndefined();
    }
    expect(one.said.join('\n')).not.toMatch(/undefined|Error:|at .*\.ts/);
  });

  test('says the series is in billions now is refused, and its mirror is not asked instead', async (context) => {
    const one = await here(context, { addresses: { FRED_API_KEY: 's3cret' } });
    one.publisher.behave((path) => (path === '/fred/series' ? 'thousandth' : 'good'));
    one.publisher.publish(reserves, next, 2_890e9);
    one.clock = outAt(reserves, next);
    expect(await one.refresher.look(reserves)).toMatchObject({ kind: 'refused', from: 'fred' });
    expect(one.said).toEqual([
      'WRBWFRBL from fred was refused: the unit is now “Billions of U.S. Dollars”, not millions of dollars. The kept figures go on answering.',
    ]);
    expect(one.publisher.asked.filter(({ path }) => path.startsWith('/graph'))).toEqual([]);
    await one.refresher.look(reserves);
    expect(one.said).toHaveLength(1);
  });

  test('is down where it declares its series is replaced by its mirror', async (context) => {
    const one = await here(context, { addresses: { FRED_API_KEY: 's3cret' } });
    one.publisher.publish(reserves, next, 2_890e9);
    one.clock = outAt(reserves, next);
    for (const manners of ['page', 'dead', 'broken'] as const) {
      one.publisher.behave((path) => (path === '/fred/series' ? manners : 'good'));
      expect(await one.refresher.look(reserves)).toMatchObject({ from: 'fredgraph' });
    }
    expect(latest((await held(one, reserves)).points)!.day).toBe(next);
  });

  test('declares that nothing has changed is not asked for the figures', async (context) => {
    const one = await here(context, { addresses: { FRED_API_KEY: 's3cret' } });
    for (let i = 0; i < 3; i++) expect((await one.refresher.look(reserves)).from).toBe('fred');
    one.publisher.publish(reserves, wednesday, latest(one.publisher.figures(reserves))!.value + 1e6);
    expect(await one.refresher.look(reserves)).toMatchObject({ kind: 'new', revised: 1 });
    const current = one.publisher.asked.filter(({ path }) => !path.includes('realtime_start'));
    const paths = current.map(({ path }) => path.split('?')[0]);
    expect(paths.filter((path) => path === '/fred/series')).toHaveLength(4);
    expect(paths.filter((path) => path === '/fred/series/observations')).toHaveLength(2);
  });

  test('does not answer is replaced by the next one that has the series', async (context) => {
    const one = await here(context);
    one.publisher.behave((path) => (path.startsWith('/api') ? 'broken' : 'good'));
    one.publisher.publish('sofr', day('2026-10-01'), 3.95);
    expect(await one.refresher.look('sofr')).toMatchObject({ kind: 'new', from: 'fredgraph' });
  });

  test('has the key in its address never has it in a sentence', async (context) => {
    const one = await here(context, { addresses: { FRED_API_KEY: 's3cret' } });
    for (const manners of ['broken', 'dead', 'page', 'slow'] as const) {
      one.publisher.behave(manners);
      one.hurry(manners === 'slow');
      const { reason } = await one.refresher.look(reserves);
      expect(`${reason}${one.said}`).not.toContain('s3cret');
    }
    expect(one.publisher.asked.map(({ path }) => path).join()).toContain('s3cret');
  });
});

test('what has not changed is not sent again', async (context) => {
  const one = await here(context, { ids: ['srf', 'repoAll'] });
  one.publisher.publish('srf', day('2026-10-01'), 2e12);
  for (let i = 0; i < 3; i++) {
    one.clock = new Date(one.clock.getTime() + 60_000);
    // The same address serves both: what one has seen, the other has not.
    for (const id of ['srf', 'repoAll'] as const) {
      expect(await one.refresher.look(id)).toMatchObject({ kind: i === 0 ? 'new' : 'same' });
      expect((await held(one, id)).fetchedAt).toBe(one.clock.toISOString());
    }
  }
  expect(one.publisher.asked.map(({ status }) => status)).toEqual([200, 200, 200, 200, 304, 304]);
});

test('a daily statement of several pages is put together, and its close on a Wednesday is the H.4.1’s', async (context) => {
  const one = await here(context, { ids: ['tgaWednesday'] });
  const days = Array.from({ length: 800 }, (_, i) => wednesday - i).filter((at) => weekday(at) % 6 !== 0);
  for (const at of days) one.publisher.publish('tgaDaily', at, 900_000e6 + (at % 50) * 1e9);
  one.publisher.publish('tgaDaily', wednesday, 984_046e6);
  expect(await one.refresher.look('tgaDaily')).toMatchObject({ kind: 'new', from: 'fiscaldata', added: days.length });
  const pages = one.publisher.asked.map(({ path }) => /page%5Bnumber%5D=(\d)/.exec(path)?.[1]);
  expect(pages).toEqual(['1', '2']);
  expect(latest((await held(one, 'tgaDaily')).points)).toEqual({ day: wednesday, value: 984_046e6 });
});

test('left to itself it goes round, and stops when told', async (context) => {
  const one = await here(context);
  one.publisher.publish(reserves, next, 2_890e9);
  one.clock = outAt(reserves, next);
  one.refresher.start();
  const held = () => latest(one.library.known(reserves).points)!.day;
  await expect.poll(held, { interval: 1, timeout: 10_000 }).toBe(next);
  await one.refresher.stop();
  const asked = one.publisher.asked.length;
  expect(asked).toBeGreaterThanOrEqual(IDS.length);
  expect(await one.refresher.round()).toBeGreaterThan(one.clock.getTime());
});

test('two who look at once share one request', async (context) => {
  const one = await here(context);
  const outcomes = await Promise.all([1, 2, 3].map(() => one.refresher.look(reserves)));
  expect(one.publisher.asked).toHaveLength(1);
  expect(new Set(outcomes).size).toBe(1);
});

test('another process on the same store hears what this one has learnt', async (context) => {
  const one = await here(context);
  const store = await openStore({ dir: one.dir });
  const other = createLibrary({ snapshot: snapshotOf(IDS), store, releases, now: () => one.clock });
  const news: unknown[] = [];
  other.onNews((said) => news.push(said));
  one.publisher.publish(reserves, next, 2_890e9);
  one.clock = outAt(reserves, next);
  await one.refresher.look(reserves);
  await other.sync(reserves);
  await other.sync(reserves);
  expect(news).toEqual([{ id: reserves, day: next, revised: false }]);
  expect(other.known(reserves).points).toEqual(one.library.known(reserves).points);
  await store.close();
});

test('a store that cannot be written is said once, and the figures go on answering', async (context) => {
  const one = await here(context);
  const said: string[] = [];
  const set = () => Promise.reject(new Error('the disk is full'));
  const full = { ...one.store, keyValue: <T>(name: string) => ({ ...one.store.keyValue<T>(name), set }) };
  const library = createLibrary({ snapshot: snapshotOf(IDS), store: full, releases, warn: (text) => said.push(text) });
  const offered = pointsOf([
    [wednesday, latest(library.known(reserves).points)!.value],
    [next, 2_890e9],
  ]);
  for (let i = 0; i < 3; i++) expect((await library.offer(reserves, offered, {}, next + 1)).ok).toBe(true);
  expect(latest((await library.get([reserves]))[reserves]!.points)!.day).toBe(next);
  expect(said).toEqual([`Could not keep WRBWFRBL in ${one.store.where}: the disk is full`]);
});

test('whatever a publisher does, in any order: nothing wrong is ever stored, nothing right is ever lost', async () => {
  const manners = fc.constantFrom<Behaviour>(
    'good',
    'cut',
    'short',
    'dead',
    'empty',
    'page',
    'broken',
    'other',
    'thousandth',
    'tomorrow',
    'late',
    'busy',
  );
  const step = fc.oneof(
    fc.record({ do: fc.constant('publish' as const), move: fc.integer({ min: -60_000, max: 60_000 }) }),
    fc.record({ do: fc.constant('revise' as const), back: fc.nat(5), move: fc.integer({ min: -900, max: 900 }) }),
    fc.record({ do: fc.constant('restart' as const) }),
    fc.record({ do: fc.constant('look' as const), manners }),
    fc.record({ do: fc.constant('look' as const), manners }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 25 }), async (steps) => {
      const one = await world({ ids: [reserves], fetcher: { sleep: async () => {} } });
      /** Every value that was ever published for a day: what may be stored. */
      const published = new Map([...each(one.publisher.figures(reserves))].map((p) => [p.day, new Set([p.value])]));
      const publish = (at: number, value: number) => {
        one.publisher.publish(reserves, at, value);
        published.set(at, (published.get(at) ?? new Set()).add(value));
      };
      const check = async () => {
        const { points } = await held(one, reserves);
        expect([...each(points)].filter(({ day: at, value }) => !published.get(at)?.has(value))).toEqual([]);
        return points;
      };
      try {
        let before = await check();
        for (const one_ of steps) {
          const newest = latest(one.publisher.figures(reserves))!;
          if (one_.do === 'publish') {
            publish(newest.day + 7, newest.value + one_.move * 1e6);
            one.clock = outAt(reserves, newest.day + 7);
          } else if (one_.do === 'revise') {
            const at = newest.day - 7 * one_.back;
            publish(at, on(one.publisher.figures(reserves), at)!.value + one_.move * 1e6);
          } else if (one_.do === 'restart') {
            await one.restart();
          } else {
            one.publisher.behave(one_.manners);
            await one.refresher.look(reserves);
          }
          const after = await check();
          expect([...each(before)].filter(({ day: at }) => !on(after, at))).toEqual([]);
          before = after;
        }
        one.publisher.behave('good');
        await one.refresher.look(reserves);
        expect((await held(one, reserves)).points).toEqual(one.publisher.figures(reserves));
        await one.restart();
        expect((await held(one, reserves)).points).toEqual(one.publisher.figures(reserves));
      } finally {
        await one.close();
      }
    }),
    { numRuns: 40 },
  );
}, 60_000);

test('a series that is published but not bundled starts empty and is filled by the first look', async (context) => {
  const one = await here(context, { ids: [reserves] });
  one.publisher.publish('totalAssets', wednesday - 7, 6_600e9);
  one.publisher.publish('totalAssets', wednesday, 6_590e9);
  expect(size((await held(one, 'totalAssets')).points)).toBe(0);
  expect(await one.refresher.look('totalAssets')).toMatchObject({ kind: 'new', added: 2 });
  expect((await held(one, 'totalAssets')).points).toEqual(
    pointsOf([
      [wednesday - 7, 6_600e9],
      [wednesday, 6_590e9],
    ]),
  );
  expect(series('totalAssets').code).toBe('WALCL');
});
