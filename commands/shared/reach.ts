import { subjectPoints } from '../../src/measures/subject.ts';
import { widestStep } from '../../src/series/cadence.ts';
import type { SeriesId } from '../../src/series/catalog.ts';
import { longerMeasure } from '../../src/series/longer-measure.ts';
import { periodOf } from '../../src/series/period.ts';
import { rhythmOf, type Subject, subjectCode, subjectNeeds } from '../../src/series/subject.ts';
import type { Day } from '../../src/values/day.ts';
import { first, type Points } from '../../src/values/points.ts';
import type { Format } from '../../src/words/format.ts';
import { shared } from '../../src/words/shared.ts';
import { subjectName } from '../../src/words/subject-name.ts';
import words from './reach.words.ts';

/** A subject in the measure that reaches a day, with all its figures; what has to be said where that is not its own. */
export type Reached = { readonly subject: Subject; readonly held: Points; readonly note?: string };

/** A subject by its longer measure: a level, or a share of something; two measures are not subtracted. */
const byLonger = ({ of, over }: Subject): Subject | undefined => {
  const longer = longerMeasure(of);
  return longer && over?.how !== 'less' ? { of: longer, ...(over && { over }) } : undefined;
};

/** What is read to tell of a subject on any day: its own series, and the longer measure for days before they begin. */
export const reachNeeds = (subject: Subject): readonly SeriesId[] => {
  const longer = byLonger(subject);
  return [...subjectNeeds(subject), ...(longer ? [longer.of] : [])];
};

/**
 * The measure that tells a subject from a day on: its own, or the longer one where that reaches a day before its own
 * begins. Without a day its own, unless there is none of it.
 */
export const reaching = (
  subject: Subject,
  data: Readonly<Partial<Record<SeriesId, Points>>>,
  day: Day | undefined,
  format: Format,
): Reached => {
  const held = subjectPoints(subject, data);
  const longer = byLonger(subject);
  if (!longer || !data[longer.of]) return { subject, held };
  const further = subjectPoints(longer, data);
  const [own, other] = [first(held)?.day, first(further)?.day];
  const isReached = own !== undefined && (day === undefined || day >= own - widestStep(rhythmOf(subject)));
  if (isReached || other === undefined || other >= (own ?? Number.POSITIVE_INFINITY)) return { subject, held };
  const names = [subject, longer].map((one) => subjectName(one, shared(format.locale))) as [string, string];
  const begins = own === undefined ? undefined : periodOf(subject.of, own);
  return { subject: longer, held: further, note: words(format.locale).longer(...names, begins) };
};

/** Several beside each other: what is asked for beside its own longer measure is shown as far as it reaches. */
export const reachingAll = (
  subjects: readonly Subject[],
  data: Readonly<Partial<Record<SeriesId, Points>>>,
  day: Day | undefined,
  format: Format,
): readonly Reached[] => {
  const codes = subjects.map(subjectCode);
  return subjects.map((subject) => {
    const reached = reaching(subject, data, day, format);
    const isTwice = reached.note !== undefined && codes.includes(subjectCode(reached.subject));
    return isTwice ? { subject, held: subjectPoints(subject, data) } : reached;
  });
};
