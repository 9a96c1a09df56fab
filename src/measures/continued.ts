import { between, each, first, type Points, pointsOf } from '../values/points.ts';

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
  const rows = [...each(between(longer, other.day, own.day - 1)), ...each(points)];
  return pointsOf(rows.map(({ day, value }) => [day, value]));
};
