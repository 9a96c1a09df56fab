import { type Points, pointAt, size } from '../values/points.ts';
import { changeFrom, type MeasuredChange } from './change.ts';

/** Steps in one direction up to the latest observation; `from` is the observation before the first of them. */
export type Streak = MeasuredChange & { readonly direction: 'rise' | 'fall'; readonly length: number };

/**
 * Run of same-signed first differences ending at the latest observation: "third weekly fall in a row" is length 3.
 * A flat step ends it, and so does a hole: neighbours more than `widest` days apart (7 for a weekly series; 5 suits a
 * business-day one, which has long weekends). Undefined when the latest step is flat, spans a hole, or does not exist.
 *
 * @example streak(weekly(5, 4, 6, 3, 2)) // { direction: 'fall', length: 2, from: 6, to: 2, by: −4 }
 */
export const streak = (points: Points, widest = 7): Streak | undefined => {
  const { days, values } = points;
  const last = size(points) - 1;
  const signAt = (i: number) =>
    i < 1 || days[i]! - days[i - 1]! > widest ? 0 : Math.sign(values[i]! - values[i - 1]!);
  const sign = signAt(last);
  if (sign === 0) return undefined;
  let start = last - 1;
  while (signAt(start) === sign) start--;
  return {
    direction: sign > 0 ? 'rise' : 'fall',
    length: last - start,
    ...changeFrom(pointAt(points, start)!, pointAt(points, last)!),
  };
};
