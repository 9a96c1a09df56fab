import { iso } from '../values/day.ts';
import { each, type Point, type Points } from '../values/points.ts';
import { mean } from './statistics.ts';

/** The last observation of a month beside the mean of the others in it. */
type MonthEnd = { readonly end: Point; readonly others: number; readonly count: number };

/**
 * The end of each month against the rest of it, oldest first: the last observation of the month, and the mean of the
 * month's other observations. A month with a single one has nothing to be held against; the month that the figures end in
 * is left out, for it may not be over.
 */
export const monthEnds = (points: Points): readonly MonthEnd[] => {
  const months = new Map<string, Point[]>();
  for (const point of each(points)) {
    const month = iso(point.day).slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), point]);
  }
  return [...months.values()].slice(0, -1).flatMap((month) => {
    const others = month.slice(0, -1).map(({ value }) => value);
    return others.length === 0 ? [] : [{ end: month.at(-1)!, others: mean(others), count: others.length }];
  });
};
