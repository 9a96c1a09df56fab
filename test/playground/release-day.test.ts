import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createLibrary } from '../../src/library/library.ts';
import { createMovableClock, inventWeek, playReleaseDay } from '../../src/playground/release-day.ts';
import { close, identities } from '../../src/series/identities.ts';
import { openStore } from '../../src/storage/store.ts';
import { iso, weekday } from '../../src/values/day.ts';
import { latest, on, pointsOf } from '../../src/values/points.ts';
import { facts, snapshot } from '../bundled.ts';

const { releases } = facts;

test('the clock of the playground runs as the machine’s does, and only forward', () => {
  let machine = 1_000;
  const clock = createMovableClock(() => machine);
  clock.reach(new Date(5_000).toISOString());
  expect(clock.now().getTime()).toBe(5_000);
  machine += 10;
  clock.reach(new Date(2_000).toISOString());
  expect(clock.now().getTime()).toBe(5_010);
});

test('an invented week is the next Wednesday, moves, stays positive, and its sums close', () => {
  const week = inventWeek((id) => snapshot[id], releases)!;
  const before = latest(snapshot.reservesWednesday)!;
  expect(weekday(week.day)).toBe(3);
  expect(week.day).toBe(before.day + 7);
  expect(week.figures.get('reservesWednesday')).not.toBe(before.value);
  const after = Object.fromEntries(
    [...week.figures].map(([id, value]) => [id, pointsOf([[week.day, value]])]),
  ) as typeof snapshot;
  for (const identity of identities) expect(close(identity, { ...snapshot, ...after }).breaks).toEqual([]);
  expect(Math.min(...week.figures.values())).toBeGreaterThanOrEqual(0);
});

test('figures from which no week can be invented give none', () => {
  expect(inventWeek(() => pointsOf([]), releases)).toBeUndefined();
  expect(inventWeek(() => pointsOf([[20_000, 1e12]]), releases)).toBeUndefined();
});

test('on a played release day the library has news of the level last, at the moment of its release', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'release-day-'));
  const store = await openStore({ dir });
  const clock = createMovableClock();
  const library = createLibrary({ snapshot, store, releases, now: clock.now });
  const before = latest(snapshot.reservesWednesday)!.day;
  const news: string[] = [];
  library.onNews(({ id, day }) => news.push(`${id} ${iso(day)}`));
  let stopped = false;
  const refresher = {
    stop: async () => {
      stopped = true;
    },
  };
  await playReleaseDay({ library, refresher, releases, clock });
  expect(stopped).toBe(true);
  expect(news.at(-1)).toBe(`reservesWednesday ${iso(before + 7)}`);
  expect(on(library.known('reservesWednesday').points, before + 7)).toBeDefined();
  expect(clock.now().getTime()).toBeGreaterThanOrEqual(Date.parse(iso(before + 8)));
  await playReleaseDay({ library, refresher, releases, clock });
  expect(latest(library.known('reservesWednesday').points)?.day).toBe(before + 14);
  await store.close();
  await rm(dir, { recursive: true });
});
