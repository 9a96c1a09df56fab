import { asOf, type Point, type Points } from '../values/points.ts';

/** A series against itself on one day: that day's figure, and every figure as a percentage of it. */
type Indexed = { readonly base: Point; readonly points: Points };

/**
 * Figures as an index: 100 × value / value on the base day (its own figure, or the last one before it). Undefined where
 * nothing is held by then, or where the base is not above zero: a percentage of it would say nothing.
 *
 * @example indexed(totalAssets, day('2025-01-01'))?.points // 100 on that day
 */
export const indexed = (points: Points, day: number): Indexed | undefined => {
  const base = asOf(points, day);
  if (!base || base.value <= 0) return undefined;
  return { base, points: { days: points.days, values: points.values.map((value) => (100 * value) / base.value) } };
};
