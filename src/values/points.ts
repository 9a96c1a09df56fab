import { type Day, iso } from './day.ts';

/** One observation: the day it describes, and its value in the series' unit. */
export type Point = { readonly day: Day; readonly value: number };

/** The dated values of one series, oldest first, one value a day; a day without a row is a day without a figure. */
export type Points = { readonly days: Int32Array; readonly values: Float64Array };

/** No observations at all. */
export const noPoints: Points = { days: new Int32Array(0), values: new Float64Array(0) };

/** Points from rows in any order; throws a RangeError on a repeated day or a value that is not a number. */
export const pointsOf = (rows: Iterable<readonly [Day, number]>): Points => {
  const sorted = [...rows];
  // Nearly all come in order; every series that is read or reckoned passes here.
  if (sorted.some((row, i) => i > 0 && row[0] < sorted[i - 1]![0])) sorted.sort(([a], [b]) => a - b);
  const [days, values] = [new Int32Array(sorted.length), new Float64Array(sorted.length)];
  for (let i = 0; i < sorted.length; i++) {
    const row = sorted[i]!;
    if (!Number.isFinite(row[1])) throw new RangeError(`not a number on ${iso(row[0])}`);
    if (i > 0 && days[i - 1] === row[0]) throw new RangeError(`two values on ${iso(row[0])}`);
    days[i] = row[0];
    values[i] = row[1];
  }
  return { days, values };
};

/** How many observations there are. */
export const size = (points: Points): number => points.days.length;

/** The observation at an index; negative indexes count from the end, as in `Array.at`. */
export const pointAt = (points: Points, index: number): Point | undefined => {
  const i = index < 0 ? points.days.length + index : index;
  const [day, value] = [points.days[i], points.values[i]];
  return day === undefined || value === undefined ? undefined : { day, value };
};

/** The index of the first observation on or after a day (binary search); `size` when there is none. */
export const indexFrom = ({ days }: Points, day: Day): number => {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (days[middle]! < day) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** The observation of exactly that day. */
export const on = (points: Points, day: Day): Point | undefined => {
  const point = pointAt(points, indexFrom(points, day));
  return point?.day === day ? point : undefined;
};

/** The latest observation on or before a day. */
export const asOf = (points: Points, day: Day): Point | undefined => {
  const index = indexFrom(points, day + 1) - 1;
  return index < 0 ? undefined : pointAt(points, index);
};

/** The first observation on or after a day. */
export const firstFrom = (points: Points, day: Day): Point | undefined => pointAt(points, indexFrom(points, day));

/** The observations from one day to another, both included: a view, nothing is copied. */
export const between = (points: Points, from: Day, to: Day): Points => {
  const [start, end] = [indexFrom(points, from), indexFrom(points, to + 1)];
  return { days: points.days.subarray(start, end), values: points.values.subarray(start, end) };
};

/** The first and the latest observation. */
export const first = (points: Points): Point | undefined => pointAt(points, 0);
export const latest = (points: Points): Point | undefined => pointAt(points, -1);

/** Each observation in turn, oldest first. */
export function* each(points: Points): Generator<Point> {
  for (let i = 0; i < points.days.length; i++) yield { day: points.days[i]!, value: points.values[i]! };
}
