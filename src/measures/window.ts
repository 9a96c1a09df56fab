import { addMonths, type Day } from '../values/day.ts';
import { between, first, latest, type Points, size } from '../values/points.ts';

/** How far back a chart can look. */
export const ranges = ['3m', '1y', '3y', '5y', 'max'] as const;
export type Range = (typeof ranges)[number];

const MONTHS: Readonly<Record<Exclude<Range, 'max'>, number>> = { '3m': 3, '1y': 12, '3y': 36, '5y': 60 };

/** The day a range starts: whole calendar months back from an anchor; undefined for `max`, which has no start. */
export const rangeStart = (range: Range, anchor: Day): Day | undefined =>
  range === 'max' ? undefined : addMonths(anchor, -MONTHS[range]);

/**
 * The observations of a range up to today. Ranges count back from today, so that every series of an answer starts on the
 * same day and an ageing one shows its age; but a series that ended earlier is shown up to its own last day instead:
 * with fewer than two observations in sight there is nothing to see. Empty only when nothing is held up to today.
 */
export const inRange = (points: Points, range: Range, today: Day): Points => {
  const held = until(points, today);
  const last = latest(held);
  const start = rangeStart(range, today);
  if (!last || start === undefined) return held;
  const seen = between(held, start, today);
  return size(seen) >= 2 ? seen : between(held, rangeStart(range, last.day)!, last.day);
};

/** The observations up to a day, that day included: what was there to know. A view, nothing is copied. */
export const until = (points: Points, day: Day): Points => between(points, first(points)?.day ?? day, day);

/** The latest so many observations; all of them when there are fewer. */
export const last = ({ days, values }: Points, n: number): Points => ({
  days: days.subarray(Math.max(0, days.length - n)),
  values: values.subarray(Math.max(0, values.length - n)),
});

/** The observations somebody asked to see: from one day to another where they named days, else those of a range. */
export const inStretch = (
  points: Points,
  { range, from, to }: { readonly range: Range; readonly from?: Day | undefined; readonly to?: Day | undefined },
  today: Day,
): Points => {
  if (from === undefined && to === undefined) return inRange(points, range, today);
  const end = Math.min(to ?? today, today);
  const start = from ?? rangeStart(range, end) ?? first(points)?.day ?? end;
  return between(points, start, Math.max(start - 1, end));
};
