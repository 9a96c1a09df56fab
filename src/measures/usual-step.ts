import { latest, type Points, size } from '../values/points.ts';
import { changeFrom, type MeasuredChange } from './change.ts';
import { difference } from './difference.ts';
import { highestSince, lowestSince } from './extremes.ts';
import { percentile } from './percentile.ts';
import { last } from './window.ts';

/** The steps of a year of business days are what a step is held against. */
const YEAR = 252;
/** A step among the outermost so many percent of them, on either side, is beyond the usual range. */
const OUTERMOST = 5;
/** Neighbours further apart than this many days, a weekend and two holidays, are no neighbours. */
const WIDEST = 5;

/** A step of a daily series beyond its usual range. */
export type UnusualStep = MeasuredChange & {
  /** Percentile rank of the step among those before it, mid-rank ties. */
  readonly rank: number;
  /** The latest earlier day on which a step that way was as large; missing where none is held. */
  readonly since?: number;
};

/** Each observation less the one before, on the later day; a step over a hole is none. */
export const stepsOf = ({ days, values }: Points): Points => {
  const steps = { days: new Int32Array(days.length), values: new Float64Array(days.length) };
  let found = 0;
  for (let i = 1; i < days.length; i++) {
    if (days[i]! - days[i - 1]! > WIDEST) continue;
    steps.days[found] = days[i]!;
    steps.values[found++] = difference(values[i]!, values[i - 1]!);
  }
  return { days: steps.days.subarray(0, found), values: steps.values.subarray(0, found) };
};

/** The latest steps, a year of them and the one held against it; all there are where that is fewer. */
const latestSteps = (points: Points): Points => {
  // Twice a year of figures holds a year of steps, unless the series is full of holes.
  const steps = stepsOf(last(points, 2 * YEAR));
  return last(size(steps) > YEAR ? steps : stepsOf(points), YEAR + 1);
};

/**
 * The latest step of a daily series, where it lies beyond its usual range: among the outermost 5% of the 252 steps
 * before it, above or below (percentile rank with mid-rank ties). Undefined within the range, for no step at all, and
 * with fewer than 252 before it: a shorter past has no usual range.
 *
 * @example unusualStep(spread(sofr, iorb)) // on 2025-10-31: +18 bp, the largest rise held since March 2020
 */
export const unusualStep = (points: Points): UnusualStep | undefined => {
  const steps = latestSteps(points);
  const now = latest(steps);
  if (!now || now.day !== latest(points)!.day || now.value === 0 || size(steps) <= YEAR) return undefined;
  const rank = percentile(steps.values.subarray(0, -1), now.value);
  if (rank > OUTERMOST && rank < 100 - OUTERMOST) return undefined;
  const reach = (now.value > 0 ? highestSince : lowestSince)(stepsOf(points));
  const at = size(points) - 1;
  const point = (i: number) => ({ day: points.days[i]!, value: points.values[i]! });
  return {
    ...changeFrom(point(at - 1), point(at)),
    rank,
    ...(reach?.since && { since: reach.since.day }),
  };
};
