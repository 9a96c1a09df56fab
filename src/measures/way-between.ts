import type { Day } from '../values/day.ts';
import { each, type Points } from '../values/points.ts';

/** A level somebody names is met by what comes within this share of it: 8.97 tn is spoken of as 9. Zero by so much of the other level. */
const [NEAR, NEARLY_ZERO] = [0.015, 0.01];

/** The levels something is said to have gone from and to; what is not said is its highest or its lowest. */
type Way = { readonly start?: number | undefined; readonly end?: number | undefined };

/**
 * The latest days between which a series went from one level to another: the last day at or past the first level before
 * it came to the second, and the first day at the second. "From 2.5 tn to nearly zero" is 2022-12-30 to 2025-08-14.
 * Nothing where it never did.
 */
export const wayBetween = (points: Points, way: Way): { readonly from: Day; readonly to: Day } | undefined => {
  const values = [...points.values];
  const start = way.start ?? (way.end === undefined ? undefined : Math.max(...values));
  if (start === undefined) return undefined;
  const end = way.end;
  const sign = end === undefined || end < start ? 1 : -1;
  const zero = NEARLY_ZERO * Math.max(Math.abs(start), Math.abs(end ?? 0));
  const slackOf = (level: number) => (level === 0 ? zero : NEAR * Math.abs(level));
  const isAtStart = (value: number) => sign * (value - start) >= -slackOf(start);
  const isAtEnd = (value: number) => end !== undefined && sign * (value - end) <= slackOf(end);
  const all = [...each(points)];
  if (end === undefined) {
    const last = all.findLast(({ value }) => isAtStart(value));
    return last && { from: last.day, to: all.at(-1)!.day };
  }
  const there = all.findLastIndex(({ value }) => isAtEnd(value));
  const left = all.slice(0, there + 1).findLastIndex(({ value }) => isAtStart(value));
  if (there < 0 || left < 0) return undefined;
  const came = all.findIndex(({ value }, i) => i > left && isAtEnd(value));
  return came < 0 ? undefined : { from: all[left]!.day, to: all[came]!.day };
};
