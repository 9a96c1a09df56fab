import { between, first, type Points, size } from '../values/points.ts';

/**
 * A series carried on backwards: the figures of a longer one up to the day before it begins, then its own. Of what it is
 * the lowest or the highest can be asked of the whole; where the answer lies before its own first day, the longer one
 * decided. Never for differences: two measures do not subtract.
 *
 * @example continued(reservesWednesday, reservesAverage) // from 2002-12-18 week averages, from 2015-01-07 Wednesday levels
 */
export const continued = (points: Points, longer: Points): Points => {
  const [own, other] = [first(points), first(longer)];
  if (!own || !other || other.day >= own.day) return points;
  const before = between(longer, other.day, own.day - 1);
  const [days, values] = [new Int32Array(size(before) + size(points)), new Float64Array(size(before) + size(points))];
  for (const [part, at] of [
    [before, 0],
    [points, size(before)],
  ] as const) {
    days.set(part.days, at);
    values.set(part.values, at);
  }
  return { days, values };
};
