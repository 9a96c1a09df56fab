import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Fetcher, Unavailable } from '../../src/library/fetcher.ts';
import { createLibrary } from '../../src/library/library.ts';
import { createRefresher } from '../../src/library/refresh.ts';
import { expectedAfter, nextRefresh } from '../../src/library/schedule.ts';
import { sources } from '../../src/providers/sources.ts';
import { type SeriesId, series, seriesByCode } from '../../src/series/catalog.ts';
import { toPublished } from '../../src/series/units.ts';
import { openStore } from '../../src/storage/store.ts';
import { day, iso } from '../../src/values/day.ts';
import { each, latest } from '../../src/values/points.ts';
import { outAt, releases, snapshotOf, wednesday } from './world.ts';

const [MINUTE, HOUR, DAY] = [60_000, 3_600_000, 86_400_000];

test('the next H.4.1 is expected on Thursday 16:30 in New York, across daylight saving and Thanksgiving', () => {
  const after = (text: string) => new Date(expectedAfter(releases, 'reservesWednesday', day(text))).toISOString();
  expect(after('2026-10-21')).toBe('2026-10-29T20:30:00.000Z');
  expect(after('2026-10-28')).toBe('2026-11-05T21:30:00.000Z');
  expect(after('2026-11-18')).toBe('2026-11-27T21:30:00.000Z');
});

test('a series is looked at when it is due, often while it is late, and once a day otherwise', () => {
  const expected = 100 * DAY;
  const look = (checked: number) => nextRefresh({ expected, checked }, expected + 400 * DAY, () => 0) - checked;
  expect(nextRefresh({ expected }, 5)).toBe(5);
  expect(nextRefresh({ expected, checked: expected - 9 * DAY }, expected - 9 * DAY)).toBe(expected - 8 * DAY);
  expect(nextRefresh({ expected, checked: expected - HOUR }, expected - 1)).toBe(expected);
  expect([look(expected + MINUTE), look(expected + HOUR), look(expected + 5 * HOUR)]).toEqual([
    MINUTE,
    5 * MINUTE,
    30 * MINUTE,
  ]);
  expect([look(expected + 3 * DAY), look(expected + 60 * DAY)]).toEqual([3 * HOUR, DAY]);
});

test('after failures it waits longer each time, and not for ever', () => {
  const wait = (failures: number) => nextRefresh({ failures, failed: 1000, checked: 500 }, 2000, () => 1) - 1000;
  expect([wait(1), wait(2), wait(3), wait(50)]).toEqual([32_000, 64_000, 128_000, 1_800_000]);
});

test('a clock that was put back does not put the next look off', () => {
  expect(nextRefresh({ expected: 0, checked: 99 * DAY }, 2 * DAY)).toBe(2 * DAY);
});

type Going = { readonly late?: (of: number) => number; readonly down?: (at: number) => boolean };

/** Weeks of a bot's life in a second: a clock that only its own sleeping moves, publishers that publish by it. */
const live = async (
  ids: readonly SeriesId[],
  from: string,
  to: string,
  { late = () => 0, down = () => false }: Going = {},
) => {
  const dir = mkdtempSync(join(tmpdir(), 'reservoir-schedule-'));
  const store = await openStore({ dir });
  let clock = Date.parse(from);
  const snapshot = snapshotOf(ids);
  const asked: { readonly id: SeriesId; readonly at: number }[] = [];
  const arrived: { readonly id: SeriesId; readonly day: string; readonly late: number }[] = [];
  const published = (id: SeriesId, of: number) => outAt(id, of).getTime() + MINUTE + late(of);

  const fetcher: Fetcher = async (url) => {
    const id = seriesByCode(url.searchParams.get('id')!)!;
    asked.push({ id, at: clock });
    if (down(clock)) throw new Unavailable('it is down', true);
    const { day: last, value } = latest(snapshot[id])!;
    const rows = [...each(snapshot[id])];
    for (let at = last + 7; published(id, at) <= clock; at += 7) rows.push({ day: at, value: value + (at % 5) * 1e9 });
    const lines = rows.map((row) => `${iso(row.day)},${toPublished(series(id), row.value)}`);
    return { changed: true, body: `observation_date,${series(id).code}\n${lines.join('\n')}\n`, tags: {} };
  };
  const now = () => new Date(clock);
  const library = createLibrary({ snapshot, store, releases, now, warn: () => {} });
  library.onNews((news) => {
    arrived.push({ id: news.id, day: iso(news.day), late: clock - published(news.id, news.day) });
  });
  const refresher = createRefresher({
    library,
    sources: sources(),
    fetcher,
    releases,
    ids,
    now,
    random: () => 0.5,
    warn: () => {},
  });
  while (clock < Date.parse(to)) {
    const next = await refresher.round();
    clock = Math.max(clock + 1000, Math.min(next, clock + HOUR));
  }
  await refresher.stop();
  await store.close();
  rmSync(dir, { recursive: true, force: true });
  return { asked, arrived };
};

test('through the end of daylight saving, two holidays and Thanksgiving each week is there two minutes after it is out', async () => {
  const ids = ['reservesWednesday', 'factorsSupplying', 'factorsAbsorbing'] as const;
  const { asked, arrived } = await live(ids, '2026-10-02T14:00:00Z', '2026-12-01T14:00:00Z');
  const weeks = [
    '2026-10-07',
    '2026-10-14',
    '2026-10-21',
    '2026-10-28',
    '2026-11-04',
    '2026-11-11',
    '2026-11-18',
    '2026-11-25',
  ];
  expect(arrived.filter(({ id }) => id === 'reservesWednesday').map((one) => one.day)).toEqual(weeks);
  for (const one of arrived) expect(one.late, `${one.id} ${one.day}`).toBeLessThanOrEqual(2 * MINUTE);
  expect(arrived).toHaveLength(3 * weeks.length);
  // Rarely otherwise: once a day, and a handful of times around a release.
  for (const id of ids) expect(asked.filter((one) => one.id === id).length).toBeLessThan(60 + weeks.length * 4);
}, 60_000);

test('a release that is hours late is found soon after it comes, and asked for no more than every few minutes', async () => {
  const late = (of: number) => (of === wednesday + 7 ? 5 * HOUR : 0);
  const { asked, arrived } = await live(['reservesWednesday'], '2026-10-08T14:00:00Z', '2026-10-09T14:00:00Z', {
    late,
  });
  expect(arrived).toEqual([{ id: 'reservesWednesday', day: '2026-10-07', late: expect.any(Number) }]);
  expect(arrived[0]!.late).toBeLessThanOrEqual(30 * MINUTE);
  expect(asked.length).toBeLessThan(80);
}, 60_000);

test('a publisher that is down for days is asked ever less often, and again soon after it is back', async () => {
  const [broke, mended] = [Date.parse('2026-10-05T00:00:00Z'), Date.parse('2026-10-10T00:00:00Z')];
  const down = (at: number) => at > broke && at < mended;
  const { asked, arrived } = await live(['reservesWednesday'], '2026-10-02T14:00:00Z', '2026-10-11T00:00:00Z', {
    down,
  });
  const during = asked.filter(({ at }) => down(at));
  expect(during.length).toBeGreaterThan(100);
  expect(during.length).toBeLessThan(300);
  expect(arrived.map((one) => one.day)).toEqual(['2026-10-07']);
  const seen = outAt('reservesWednesday', wednesday + 7).getTime() + MINUTE + arrived[0]!.late;
  expect(seen - mended).toBeLessThan(31 * MINUTE);
}, 60_000);
