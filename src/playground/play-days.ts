import { setTimeout as wait } from 'node:timers/promises';
import { overlay } from '../library/contract.ts';
import type { LiveLibrary } from '../library/library.ts';
import type { Refresher } from '../library/refresh.ts';
import { type DayPartId, daySeries } from '../measures/day-line.ts';
import { type SeriesId, series } from '../series/catalog.ts';
import type { Releases } from '../series/facts.ts';
import { isMarketDay, onOrAfter } from '../series/holidays.ts';
import { newYorkDay } from '../series/new-york.ts';
import { expectedAt, nextDescribed, publicAt, today } from '../series/releases.ts';
import type { Day } from '../values/day.ts';
import { asOf, latest, on, type Points, pointsOf } from '../values/points.ts';
import type { MovableClock } from './release-day.ts';

type PlayParts = {
  readonly library: Pick<LiveLibrary, 'known' | 'offer'>;
  readonly refresher: Pick<Refresher, 'stop'>;
  readonly releases: Releases;
  readonly clock: MovableClock;
  /** Lets H.4.1 come, on the day it is due. */
  readonly playRelease: () => Promise<unknown>;
  /** Between two releases, and two days: the bot posts meanwhile (ms). */
  readonly pauseMs?: number;
};

/** The same weekday a year before. */
const YEAR = 364;
/** Days looked through for the ones a release of the day describes. */
const BACK = 10;

/** A figure nobody published: what stood a year before, or the latest moved as it did then. */
const invent = (id: SeriesId, points: Points, day: Day): number => {
  const [before, then, now] = [asOf(points, day - YEAR - 1), on(points, day - YEAR), latest(points)?.value ?? 0];
  if (id === 'srf') return then?.value ?? 0;
  const moved = now + (then && before && id !== 'iorb' ? then.value - before.value : 0);
  return series(id).unit === 'percent' ? Math.round(moved * 100) / 100 : Math.max(0, moved);
};

type Coming = { readonly id: SeriesId; readonly at: string; readonly describes: Day };

/** What comes out on a day, in its order: the releases of the daily line. */
const comingOn = (releases: Releases, day: Day): readonly Coming[] =>
  daySeries
    .filter((id): id is DayPartId => id !== 'iorb')
    .flatMap((id): readonly Coming[] => {
      const { release } = series(id);
      const found: Coming[] = [];
      for (
        let next = nextDescribed(releases, release, day - BACK);
        next <= day;
        next = nextDescribed(releases, release, next)
      ) {
        const at = expectedAt(releases, release, next);
        if (newYorkDay(new Date(at)) === day) found.push({ id, at, describes: next });
      }
      return found;
    })
    .sort((a, b) => (a.at < b.at ? -1 : 1));

/** Lets market days pass, so many: each release of theirs arrives at its moment, with invented figures, H.4.1 among them. */
export const playDays = async (parts: PlayParts, days: number): Promise<void> => {
  const { releases, clock, library, refresher, playRelease, pauseMs = 400 } = parts;
  await refresher.stop();
  for (let played = 0; played < days; played++) {
    // A day that has begun to be told is over: the next one is played.
    const now = newYorkDay(clock.now());
    const begun = comingOn(releases, now).some(({ at }) => Date.parse(at) <= clock.now().getTime());
    const day = onOrAfter(begun ? now + 1 : now, isMarketDay);
    for (const { id, at, describes } of comingOn(releases, day)) {
      clock.reach(at);
      await hold(parts, 'iorb', day);
      await offer(parts, id, [[describes, invent(id, library.known(id).points, describes)]]);
      await wait(pauseMs);
    }
    const reading = () => nextDescribed(releases, 'h41', latest(library.known('reservesWednesday').points)!.day);
    while (publicAt(releases, 'h41', reading()) < (day + 1) * 86_400_000) await playRelease();
    await wait(4 * pauseMs);
  }
};

/** Interest on reserves stays as it is, on every day up to one. */
const hold = async (parts: PlayParts, id: 'iorb', to: Day): Promise<void> => {
  const now = latest(parts.library.known(id).points);
  if (!now || now.day >= to) return;
  await offer(
    parts,
    id,
    Array.from({ length: to - now.day }, (_, i) => [now.day + i + 1, now.value]),
  );
};

const offer = async (
  { library, clock }: PlayParts,
  id: SeriesId,
  rows: readonly (readonly [Day, number])[],
): Promise<void> => {
  const offered = overlay(library.known(id).points, pointsOf(rows));
  const check = { at: clock.now().toISOString(), from: 'playground' };
  const verdict = await library.offer(id, offered, check, today(clock.now()));
  if (!verdict.ok) throw new Error(`${series(id).code}: ${verdict.reason}`);
};
