import { indexed } from '../../src/measures/indexed.ts';
import { percentOf } from '../../src/measures/percent-of.ts';
import { periodOf } from '../../src/series/period.ts';
import { type Subject, subjectUnit } from '../../src/series/subject.ts';
import type { Reply } from '../../src/values/answer.ts';
import { type Day, iso } from '../../src/values/day.ts';
import { between, first, latest, type Point, type Points } from '../../src/values/points.ts';
import { count, percent, type Quantity, signed } from '../../src/values/quantity.ts';
import type { Format } from '../../src/words/format.ts';
import { rounded } from '../../src/words/numbers.ts';
import type { Shared } from '../../src/words/shared.ts';
import { subjectShort } from '../../src/words/subject-name.ts';
import type words from '../chart.words.ts';
import type { IndexReading } from '../chart.words.ts';
import { subjectLine } from './chart-parts.ts';
import type { ShownSubject } from './chart-reading.ts';
import { moveBetween } from './move.ts';

type Parts = { readonly say: ReturnType<typeof words>; readonly shared: Shared; readonly format: Format };
type Indexed = ShownSubject & { readonly held: Points };

/** Several series as percentages of their own figures on one day, and a note on those that have none to be held against. */
export const indexedReply = (all: readonly Indexed[], day: Day, { say, shared, format }: Parts): Reply => {
  const asIndex = all.map(({ subject, points, held }) => ({
    subject,
    name: subjectShort(subject, shared),
    found: isIndexable(subject) ? indexed(held, day) : undefined,
    without: () => withoutIndex(subject, held, day, { say, shared }),
    points,
  }));
  const found = asIndex.flatMap(({ found, points, ...one }) =>
    found
      ? [{ ...one, base: found.base, points, index: between(found.points, first(points)!.day, latest(points)!.day) }]
      : [],
  );
  const leftOut = asIndex.flatMap((one) => (one.found ? [] : [one.without()]));
  if (found.length === 0) return { mood: 'trouble', ephemeral: true, lead: leftOut[0]! };
  const readings = found.map(({ subject, name, points, index }): IndexReading => {
    const now = latest(index)!;
    return {
      name,
      index: toTenth(now.value),
      day: periodOf(subject.of, now.day),
      level: { value: latest(points)!.value, unit: subjectUnit(subject) },
    };
  });
  return {
    mood: 'calm',
    subject: found[0]!.subject.of,
    asOf: readings[0]!.day,
    lead: say.indexed(readings, iso(day)),
    figures: found.map(({ subject, name, base, points }, i) => ({
      label: name,
      ...(subject.over ? {} : { series: subject.of }),
      value: count(readings[i]!.index),
      day: readings[i]!.day,
      note: format.show(readings[i]!.level),
      changes: [
        {
          label: shared.spans.since(periodOf(subject.of, base.day)),
          value: signed(changeSince(subject, base, latest(points)!)),
        },
      ],
    })),
    notes: leftOut,
    chart: {
      kind: 'line',
      title: say.titleIndexed(readings, iso(day)),
      subtitle: say.subtitleIndexed(
        found.map(({ name }) => name),
        iso(day),
      ),
      lines: found.map(({ subject, index }) => ({
        ...subjectLine(subject, { days: index.days, values: index.values.map(toTenth) }, shared),
        unit: 'count' as const,
      })),
      levels: [{ value: 100, unit: 'count', label: say.base(iso(day)) }],
    },
  };
};

/** Why a subject has no index: it may cross zero, or it has no figure to be held against, perhaps not yet. */
const withoutIndex = (
  subject: Subject,
  held: Points,
  day: Day,
  { say, shared }: Pick<Parts, 'say' | 'shared'>,
): string => {
  const [name, begins] = [subjectShort(subject, shared), first(held)!.day];
  if (!isIndexable(subject)) return say.crossesZero(name);
  return say.notIndexed(name, iso(day), begins > day ? periodOf(subject.of, begins) : undefined);
};

/** What changed since the base: in percent of it, or in its own unit where it is too small to be one. */
const changeSince = (subject: Subject, base: Point, now: Point): Quantity => {
  const share = percentOf(now.value - base.value, base.value);
  return share === undefined ? moveBetween(subject, base.value, now.value) : percent(share);
};

/** An index is told to a tenth. */
const toTenth = (value: number): number => rounded(value, 1);

/** Differences cross zero: a percentage of one says nothing. */
const isIndexable = ({ over }: Subject): boolean => over?.how !== 'less';
