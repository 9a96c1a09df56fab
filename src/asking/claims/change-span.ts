import { subjectPoints } from '../../measures/subject.ts';
import { type Subject, subjectNeeds } from '../../series/subject.ts';
import type { Day } from '../../values/day.ts';
import { asOf, between, each, type Point, type Points } from '../../values/points.ts';
import type { Slots } from '../slots.ts';
import { type CheckedWith, NEAR } from './claim.ts';
import { endsWeek } from './week-label.ts';

/** A stretch a change is said to be over. */
type ChangeSpan = { readonly from: Day; readonly to: Day; readonly isExact: boolean };

/** Days. */
const WEEK = 7;

/** The stretch a sentence names for what changed: the week to a day, a month, from one day to another. */
export const changeSpan = ({ text, time }: Slots): ChangeSpan | undefined => {
  const { week, from, to } = time;
  const [last, ...others] = time.named.filter((one) => endsWeek(text, one));
  if (last) return others.length > 0 ? undefined : { from: last.to - WEEK, to: last.to, isExact: true };
  if (time.sincePeak || time.around || time.ever) return undefined;
  if (week) return { from: week.wednesday - WEEK, to: week.wednesday, isExact: true };
  return from !== undefined && to !== undefined && to > from ? { from, to, isExact: time.grain === 'span' } : undefined;
};

/** A change of a subject: to a day, from another. */
type Change = { readonly day: Day; readonly from: Day; readonly value: number };

/** The changes of a subject that a stretch may mean, the likeliest first: a figure at either end may be the last one before it or the first one in it. */
export const changesOver = (
  subject: Subject,
  { from, to, isExact }: ChangeSpan,
  { data }: CheckedWith,
): readonly Change[] => {
  if (subjectNeeds(subject).some((id) => !data[id])) return [];
  const points = subjectPoints(subject, data);
  const [starts, ends] = [from, to].map((at) => round(points, at, isExact));
  return ends!.flatMap((end) =>
    starts!.flatMap((start) =>
      end.day > start.day ? [{ day: end.day, from: start.day, value: end.value - start.value }] : [],
    ),
  );
};

/** The figures that stand for a day: that day's, and the one before it where the day itself is not named; where it has none, the last before it and the next. */
const round = (points: Points, at: Day, isExact: boolean): readonly Point[] => {
  const on = asOf(points, at);
  if (!on || at - on.day > NEAR) return [];
  if (isExact && on.day === at) return [on];
  // A figure of a month's last day is no earlier one's, and no later one is that month's.
  const [next] = [...each(between(points, at + 1, at + NEAR))];
  const before = on.day === at ? asOf(points, at - 1) : undefined;
  return [on, ...(next && on.day !== at ? [next] : []), ...(before ? [before] : [])];
};
