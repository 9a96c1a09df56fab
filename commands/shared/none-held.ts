import type { SeriesId } from '../../src/series/catalog.ts';
import { periodOf } from '../../src/series/period.ts';
import { type Subject, subjectCode } from '../../src/series/subject.ts';
import type { Step } from '../../src/values/answer.ts';
import { type Day, iso } from '../../src/values/day.ts';
import { asOf, between, first, firstFrom, latest, noPoints, type Points, size } from '../../src/values/points.ts';
import type { Shared } from '../../src/words/shared/en.ts';
import { subjectShort } from '../../src/words/subject-name.ts';
import type { HeldRound } from './none-held.words.ts';

/** Where figures are held round a stretch that has none: their first and last day, or the days at both sides of a hole. */
export const heldRound = (subject: Subject, points: Points, from: Day, to: Day): HeldRound => {
  const told = (day: Day) => periodOf(subject.of, day);
  const [begin, end] = [first(points), latest(points)];
  if (!begin || !end) return subject.over ? 'apart' : 'later';
  const [before, after] = [asOf(points, from), firstFrom(points, to)];
  return {
    ...{ first: told(begin.day), last: told(end.day) },
    ...(before && after && { hole: { before: told(before.day), after: told(after.day) } }),
  };
};

/** What reaches further back in the place of a series that begins late: before IORB, the rate reserves were traded at. */
const FURTHER: Readonly<Partial<Record<SeriesId, SeriesId>>> = { iorb: 'effr' };

/** Where two series are not held together: their difference from what reaches further back, and each of the two that is held. */
export const heldInstead = (
  { of, over }: Subject,
  data: Readonly<Partial<Record<SeriesId, Points>>>,
  find: string,
  [from, to]: readonly [Day, Day],
  shared: Shared,
): readonly Step[] => {
  if (!over) return [];
  const further = FURTHER[over.base];
  const both: readonly Subject[] = further && further !== of ? [{ of, over: { ...over, base: further } }] : [];
  const alone = [of, over.base].filter((id) => size(between(data[id] ?? noPoints, from, to)) > 0);
  if (alone.length === 0) return [];
  return [...both, ...alone.map((id): Subject => ({ of: id }))].map((subject) => ({
    kind: 'next',
    label: subjectShort(subject, shared),
    command: 'history',
    args: { series: subjectCode(subject), find, from: iso(from), ...(find === 'on' ? {} : { to: iso(to) }) },
  }));
};
