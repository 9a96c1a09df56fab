import type { Day } from '../values/day.ts';
import { on, type Point, type Points } from '../values/points.ts';
import { difference } from './difference.ts';
import { median } from './median.ts';

/** Weeks in a year, on average. */
const WEEKS_A_YEAR = 365.25 / 7;

/** How a weekly series moved in the same week of earlier years. */
type SameWeek = {
  /** The last day of each such week and the change over it, the latest year first. */
  readonly weeks: readonly Point[];
  readonly fell: number;
  readonly median: number;
};

/**
 * The change over the week that ends nearest the same date, in each of so many years before; years of which either end
 * is not held are left out. Undefined with fewer than three.
 *
 * @example sameWeek(reservesWednesday, day('2026-09-30'))?.weeks[0]?.day // 2025-10-01
 */
export const sameWeek = (points: Points, end: Day, years = 10): SameWeek | undefined => {
  const weeks = Array.from({ length: years }, (_, i) => end - 7 * Math.round((i + 1) * WEEKS_A_YEAR)).flatMap((day) => {
    const [from, to] = [on(points, day - 7), on(points, day)];
    return from && to ? [{ day, value: difference(to.value, from.value) }] : [];
  });
  if (weeks.length < 3) return undefined;
  const values = weeks.map(({ value }) => value);
  return { weeks, fell: values.filter((value) => value < 0).length, median: median(values) };
};
