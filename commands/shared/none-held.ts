import { periodOf } from '../../src/series/period.ts';
import type { Subject } from '../../src/series/subject.ts';
import type { Day } from '../../src/values/day.ts';
import { asOf, first, indexFrom, latest, type Points, pointAt } from '../../src/values/points.ts';
import type { HeldRound } from './none-held.words.ts';

/** Where figures are held round a stretch that has none: their first and last day, or the days at both sides of a hole. */
export const heldRound = (subject: Subject, points: Points, from: Day, to: Day): HeldRound => {
  const told = (day: Day) => periodOf(subject.of, day);
  const [begin, end] = [first(points), latest(points)];
  if (!begin || !end) return subject.over ? 'apart' : 'later';
  const [before, after] = [asOf(points, from), pointAt(points, indexFrom(points, to))];
  return {
    ...{ first: told(begin.day), last: told(end.day) },
    ...(before && after && { hole: { before: told(before.day), after: told(after.day) } }),
  };
};
