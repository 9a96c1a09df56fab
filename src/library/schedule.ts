import { type SeriesId, series } from '../series/catalog.ts';
import type { Releases } from '../series/facts.ts';
import { expectedAt, nextDescribed } from '../series/releases.ts';
import type { Day } from '../values/day.ts';
import { backOff } from './fetcher.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** When the observation after one is expected (ms since 1970): the publication it comes with, in New York time. */
export const expectedAfter = (releases: Releases, id: SeriesId, latest: Day): number => {
  const { release } = series(id);
  return Date.parse(expectedAt(releases, release, nextDescribed(releases, release, latest)));
};

/** How often to look, by how long a publication has been overdue: it is usually there at once, and otherwise late by hours or days. */
const LOOK_EVERY_MS: readonly (readonly [overdue: number, every: number])[] = [
  [30 * MINUTE, MINUTE],
  [3 * HOUR, 5 * MINUTE],
  [DAY, 30 * MINUTE],
  [14 * DAY, 3 * HOUR],
  [Number.POSITIVE_INFINITY, DAY],
];

/** What decides when a series is looked at next, in ms since 1970. */
export type RefreshState = {
  /** When the next observation is expected; none for a series without any. */
  readonly expected?: number;
  /** When a publisher last answered. */
  readonly checked?: number;
  /** The tries in a row that failed, and when the last of them did. */
  readonly failures?: number;
  readonly failed?: number;
  /** Another series of the same publication is looked at in its stead, until that one has come. */
  readonly follows?: boolean;
};

/** When to look at a series next: when its publisher publishes, often around then, and once a day for revisions. */
export const nextRefresh = (
  { expected = 0, checked, failures = 0, failed = 0, follows = false }: RefreshState,
  now: number,
  random: () => number = Math.random,
): number => {
  if (failures > 0) return failed + backOff(failures + 4, random);
  // A check from the future is from before the clock was put back.
  if (checked === undefined || checked > now) return now;
  if (now < expected) return Math.min(expected, checked + DAY);
  if (checked < expected) return expected;
  const [, every] = LOOK_EVERY_MS.find(([overdue]) => checked - expected < overdue)!;
  return checked + (follows ? Math.max(every, 10 * MINUTE) : every);
};
