import type { Day } from '../values/day.ts';
import { asOf, first, latest, on, type Point, type Points, pointAt } from '../values/points.ts';
import { isWholeMonths } from '../values/stretch.ts';
import { difference } from './difference.ts';
import { highest } from './extremes.ts';

/** How a series moved between two of its own observations, in its own unit: `by` is `to` less `from`. */
export type MeasuredChange = { readonly from: Point; readonly to: Point; readonly by: number };

/** The change between two observations: last less first. */
export const changeFrom = (from: Point, to: Point): MeasuredChange => ({
  from,
  to,
  by: difference(to.value, from.value),
});

const changeOf = (from: Point | undefined, to: Point | undefined): MeasuredChange | undefined =>
  from && to && changeFrom(from, to);

/**
 * First difference: the latest observation less the one before it, however far back that one is.
 * Undefined with fewer than two observations.
 *
 * @example step(reservesWednesday)?.by // −88,236,000,000 on 2026-09-30
 */
export const step = (points: Points): MeasuredChange | undefined => changeOf(pointAt(points, -2), latest(points));

/**
 * The latest observation of a weekly series less the one exactly that many weeks earlier.
 * Undefined when that very day is not held: the nearest one would be another span under the same name.
 *
 * @example overWeeks(reservesWednesday, 4)?.by // −47,599,000,000: 2026-09-02 to 2026-09-30
 */
export const overWeeks = (points: Points, weeks: number): MeasuredChange | undefined => {
  const to = latest(points);
  return to && changeOf(on(points, to.day - 7 * weeks), to);
};

/**
 * The latest observation less the one in force on a day: the latest on or before it, and `from.day` says which that was.
 * Undefined when the series begins after that day.
 *
 * @example since(totalAssets, day('2022-06-01'))?.from.value // 8,915,050,000,000
 */
export const since = (points: Points, day: Day): MeasuredChange | undefined =>
  changeOf(asOf(points, day), latest(points));

/**
 * The change between the observations in force on two days, each the latest on or before its day.
 * Undefined when either is missing; both days may fall on one observation, and then nothing changed.
 */
export const changeBetween = (points: Points, from: Day, to: Day): MeasuredChange | undefined =>
  changeOf(asOf(points, from), asOf(points, to));

/**
 * The day whose figure a span begins with. A year, a quarter or any whole months of a calendar begin with what stood
 * before them, so that every step belongs to one of them and the changes of four quarters add up to that of their year.
 * Of a day that is named alone, or beside another, it is the figure of that day.
 */
export const beginsWith = (from: Day | undefined, to: Day | undefined): Day | undefined =>
  from !== undefined && to !== undefined && isWholeMonths({ from, to }) ? from - 1 : from;

/**
 * The change over a span of days, from the observation in force on the first, the latest on or before it; where the series
 * begins later, from its first. It ends with the one in force on the last day. Undefined where nothing is held by then;
 * without a first day, since the series begins. What a span begins with is `beginsWith`.
 *
 * @example changeOver(totalAssets, day('2026-01-01'), day('2026-09-30'))?.from.day // 2025-12-31
 */
export const changeOver = (points: Points, from: Day | undefined, to: Day): MeasuredChange | undefined => {
  const end = asOf(points, to);
  return end && changeOf((from === undefined ? undefined : asOf(points, Math.min(from, to))) ?? first(points), end);
};

/**
 * The latest observation less the highest one: zero or below. Take `between(points, …)` first for the peak of a stretch.
 *
 * @example sincePeak(totalAssets)?.from.day // 2022-04-13
 */
export const sincePeak = (points: Points): MeasuredChange | undefined => changeOf(highest(points), latest(points));
