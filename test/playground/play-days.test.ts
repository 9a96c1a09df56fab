import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadFacts } from '../../src/bundle/load-facts.ts';
import { openSnapshot } from '../../src/bundle/snapshot.ts';
import { createLibrary } from '../../src/library/library.ts';
import { type DayData, dayLine, daySeries } from '../../src/measures/day-line.ts';
import { playDays } from '../../src/playground/play-days.ts';
import { createMovableClock, playReleaseDay } from '../../src/playground/release-day.ts';
import { openStore } from '../../src/storage/store.ts';
import { iso } from '../../src/values/day.ts';
import { latest } from '../../src/values/points.ts';

test('a played week is five market days, each with all its figures, and the weekly release on its Thursday', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'play-days-'));
  const store = await openStore({ dir });
  const { releases } = loadFacts();
  // Friday, Oct 9: Monday is Columbus Day.
  const clock = createMovableClock(() => Date.parse('2026-10-09T21:00:00Z'));
  const library = createLibrary({ snapshot: openSnapshot(), store, releases, now: clock.now });
  const news: string[] = [];
  library.onNews(({ id }) => news.push(id));
  const told: string[] = [];
  library.onNews(() => {
    const data = Object.fromEntries(daySeries.map((id) => [id, library.known(id).points])) as DayData;
    const line = dayLine(data, releases, clock.now());
    if (line && told.at(-1) !== iso(line.day) && line.parts.every(({ point }) => point)) told.push(iso(line.day));
  });
  const parts = { library, refresher: { stop: async () => {} }, releases, clock };
  await playDays({ ...parts, playRelease: () => playReleaseDay(parts), pauseMs: 0 }, 5);
  expect(told).toEqual(['2026-10-13', '2026-10-14', '2026-10-15', '2026-10-16', '2026-10-19']);
  expect(news).toContain('reservesWednesday');
  expect(iso(latest(library.known('onRrp').points)!.day)).toBe('2026-10-19');
  await store.close();
  await rm(dir, { recursive: true });
});
