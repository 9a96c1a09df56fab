import { addMonths, type Day } from '../values/day.ts';
import { between, first, latest, type Points, size } from '../values/points.ts';

/** How far back a chart can look. */
export const ranges = ['3m', '1y', '3y', '5y', 'max'] as const;
export type Range = (typeof ranges)[number];

/** How far back is looked where nothing else is said. */
export const USUAL_RANGE: Range = '1y';

const MONTHS: Readonly<Record<Exclude<Range, 'max'>, number>> = { '3m': 3, '1y': 12, '3y': 36, '5y': 60 };

/** The day a range starts: whole calendar months back from an anchor; undefined for `max`, which has no start. */
export const rangeStart = (range: Range, anchor: Day): Day | undefined =>
  range === 'max' ? undefined : addMonths(anchor, -MONTHS[range]);

/** The last day up to today on which any of these series has a figure. */
export const latestOf = (all: readonly Points[], today: Day): Day | undefined => {
  const days = all.flatMap((points) => latest(until(points, today))?.day ?? []);
  return days.length > 0 ? Math.max(...days) : undefined;
};

/**
 * The observations of a range up to today. A range counts back from the last figure there is, so that three months are
 * three months of figures however old they are; `from` names that day where several series share a picture. With fewer
 * than two observations in sight there is nothing to see: such a series is shown up to its own last day instead. Empty
 * only when nothing is held up to today.
 */
export const inRange = (points: Points, range: Range, today: Day, from?: Day): Points => {
  const held = until(points, today);
  const last = latest(held);
  const start = last && rangeStart(range, from ?? last.day);
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

/** What somebody asked to see: a range, or the days they named. */
type Stretch = { readonly range: Range; readonly from?: Day | undefined; readonly to?: Day | undefined };

/** The observations somebody asked to see: from one day to another where they named days, else those of a range. */
export const inStretch = (points: Points, stretch: Stretch, today: Day, latest?: Day): Points => {
  const { from, to, range } = stretch;
  if (from === undefined && to === undefined) return inRange(points, range, today, latest);
  const end = Math.min(to ?? today, today);
  const start = namedStart(stretch, today) ?? first(points)?.day ?? end;
  return between(points, start, Math.max(start - 1, end));
};

/** The first day of a stretch of which a day is named; a range alone is of figures, and begins with the first of them. */
export const namedStart = ({ range, from, to }: Stretch, today: Day): Day | undefined =>
  from ?? (to === undefined ? undefined : rangeStart(range, Math.min(to, today)));
