import type { Day } from '../values/day.ts';
import { indexFrom, on, type Point, type Points } from '../values/points.ts';
import { type SeriesId, series } from './catalog.ts';
import type { Releases } from './facts.ts';
import { newYorkDay } from './new-york.ts';
import { publicAt } from './releases.ts';

/** A value that was published differently before, and when the other one was first seen. */
type Revised = { readonly day: Day; readonly old: number; readonly seenAt: string };

/** What tells when the figures of a series became known. */
export type Published = {
  readonly points: Points;
  /** When a publisher last confirmed them all. */
  readonly fetchedAt?: string;
  /** The moments held at which single days were published: they overrule the calendar. */
  readonly publications?: ReadonlyMap<Day, string>;
  /** What was revised, oldest first. */
  readonly revisions?: readonly Revised[];
};

/** When a day's figure was published: as held, else by the calendar of its release. */
export const publishedOn = (releases: Releases, id: SeriesId, held: Published, day: Day): Date =>
  new Date(held.publications?.get(day) ?? publicAt(releases, series(id).release, day));

/**
 * A series as it was known at a moment: the days that had been published by then, each with the value it had then, as
 * far as revisions are held. What a publisher confirmed by that moment was known, whatever the calendar says.
 *
 * @example knownAt(releases, 'reservesWednesday', held, evening(day('2025-12-31'))) // ends on Dec 24: Dec 31 came out on Jan 2
 */
export const knownAt = (releases: Releases, id: SeriesId, held: Published, at: Date): Points => {
  const { points, fetchedAt, revisions = [] } = held;
  let end = indexFrom(points, newYorkDay(at) + 1);
  const confirmed = fetchedAt !== undefined && Date.parse(fetchedAt) <= at.getTime();
  while (!confirmed && end > 0 && publishedOn(releases, id, held, points.days[end - 1]!) > at) end--;
  const known = { days: points.days.subarray(0, end), values: points.values.subarray(0, end) };
  return asFirstSeen(known, revisions, at.toISOString());
};

/** Takes back the revisions that came after a moment. */
export const asFirstSeen = (points: Points, revisions: readonly Revised[], isoMoment: string): Points => {
  const later = revisions.filter(({ day, seenAt }) => seenAt > isoMoment && on(points, day));
  if (later.length === 0) return points;
  const values = points.values.slice();
  // The oldest of several comes last, and stays.
  for (const { day, old } of later.toReversed()) values[indexFrom(points, day)] = old;
  return { days: points.days, values };
};

/** The observation of a day, where that day is one a series describes by weeks or days; a quarter is not meant by its first day. */
export const readingOf = (id: SeriesId, points: Points, day: Day): Point | undefined =>
  series(id).frequency === 'quarterly' ? undefined : on(points, day);
