import type { Day } from '../values/day.ts';
import { first, type Point, type Points, pointAt, size } from '../values/points.ts';

/** The index of the best value, by a comparison that is true when the first is at least as good; the later day wins a tie. */
const best = ({ values }: Points, beats: (a: number, b: number) => boolean): number => {
  let found = values.length === 0 ? -1 : 0;
  for (let i = 1; i < values.length; i++) if (beats(values[i]!, values[found]!)) found = i;
  return found;
};

const at = (points: Points, index: number): Point | undefined => (index < 0 ? undefined : pointAt(points, index));

/** The highest observation, the latest of equals; undefined when there are none. Slice with `between` for a stretch. */
export const highest = (points: Points): Point | undefined =>
  at(
    points,
    best(points, (a, b) => a >= b),
  );

/** The lowest observation, the latest of equals; undefined when there are none. */
export const lowest = (points: Points): Point | undefined =>
  at(
    points,
    best(points, (a, b) => a <= b),
  );

/** How many other observations have the value of one, and the latest few of their days before it, the latest first. */
export const alike = (
  { days, values }: Points,
  point: Point,
  most: number,
): { readonly count: number; readonly days: readonly Day[] } => {
  const same = [...days].filter((day, i) => values[i] === point.value && day !== point.day);
  return { count: same.length, days: same.toReversed().slice(0, most) };
};

/** How exceptional the latest observation is in one direction. */
type Reach = {
  readonly kind: 'lowest' | 'highest';
  readonly latest: Point;
  /** The latest earlier day that was as low (as high) or lower (higher); missing when there is none among the figures held. */
  readonly since?: Point;
  /** How many observations in a row, just before the latest, it undercuts (exceeds). */
  readonly reach: number;
  /** Where the figures held begin: what "on record" can honestly mean. */
  readonly start: Point;
};

const reachOf = (points: Points, kind: Reach['kind']): Reach | undefined => {
  const last = size(points) - 1;
  const [latest, start] = [pointAt(points, last), first(points)];
  if (last < 1 || !latest || !start) return undefined;
  let i = last - 1;
  while (i >= 0 && (kind === 'lowest' ? points.values[i]! > latest.value : points.values[i]! < latest.value)) i--;
  const since = at(points, i);
  return { kind, latest, reach: last - 1 - i, start, ...(since && { since }) };
};

/**
 * "Lowest since": the latest earlier observation at or below the latest one. Equal counts: it was as low then.
 * Undefined with fewer than two observations.
 *
 * @example lowestSince(reservesWednesday)?.since?.day // 2025-12-31, for 2026-09-30
 */
export const lowestSince = (points: Points): Reach | undefined => reachOf(points, 'lowest');

/** "Highest since": the latest earlier observation at or above the latest one. */
export const highestSince = (points: Points): Reach | undefined => reachOf(points, 'highest');

/**
 * Whichever of "lowest since" and "highest since" reaches back over at least so many observations.
 * At most one can: the observation just before is on one side only. Undefined when the latest stands out in neither way.
 */
export const standout = (points: Points, atLeast = 4): Reach | undefined =>
  [lowestSince(points), highestSince(points)].find((found) => found && found.reach >= atLeast);

/** The latest step went through a round level. */
type Crossing = {
  readonly direction: 'below' | 'above';
  readonly level: number;
  /** The latest earlier observation on that side of the level; missing when there is none among the figures held. */
  readonly since?: Point;
};

/**
 * "First below $3 tn since …": the round level (a multiple of `round`) that the latest step went through, and the latest
 * earlier observation on the far side. Both sides are strict: exactly 3 tn is neither below nor above it.
 * The outermost level when one step went through several; undefined when it went through none.
 * A RangeError when `round` is not above zero.
 *
 * @example crossing(reservesWednesday, 1e12) // on 2025-09-24: below 3 tn, since 2025-01-01
 */
export const crossing = (points: Points, round: number): Crossing | undefined => {
  if (!(round > 0)) throw new RangeError(`a round level must be above zero: ${round}`);
  const last = size(points) - 1;
  const [before, now] = [points.values[last - 1], points.values[last]];
  if (before === undefined || now === undefined || before === now) return undefined;
  const direction = now < before ? 'below' : 'above';
  const level = direction === 'below' ? (Math.floor(now / round) + 1) * round : (Math.ceil(now / round) - 1) * round;
  const past = direction === 'below' ? (value: number) => value < level : (value: number) => value > level;
  if (past(before)) return undefined;
  let i = last - 1;
  while (i >= 0 && !past(points.values[i]!)) i--;
  const since = at(points, i);
  return { direction, level, ...(since && { since }) };
};
