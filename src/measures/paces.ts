import { indexFrom, type Points, pointsOf } from '../values/points.ts';
import { DAYS_IN_MONTH } from './pace.ts';

/**
 * The pace at each observation: its change over the weeks before it as an amount per month, by the same scaling as `pace`.
 * A day whose partner that many weeks earlier is not held has no pace.
 */
export const paces = (points: Points, weeks: number): Points => {
  const rows: [number, number][] = [];
  for (const [i, day] of points.days.entries()) {
    const j = indexFrom(points, day - 7 * weeks);
    if (j < i && points.days[j] === day - 7 * weeks)
      rows.push([day, Math.round(((points.values[i]! - points.values[j]!) * DAYS_IN_MONTH) / (7 * weeks)) + 0]);
  }
  return pointsOf(rows);
};
