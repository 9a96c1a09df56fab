import type { MeasuredChange } from '../../src/measures/change.ts';
import { highest } from '../../src/measures/extremes.ts';
import { spread } from '../../src/measures/spread.ts';
import { series } from '../../src/series/catalog.ts';
import { periodOf } from '../../src/series/period.ts';
import { type Subject, subjectUnit } from '../../src/series/subject.ts';
import type { Figure } from '../../src/values/answer.ts';
import { iso } from '../../src/values/day.ts';
import { latest, type Point, type Points } from '../../src/values/points.ts';
import { signed } from '../../src/values/quantity.ts';
import type { Format } from '../../src/words/format.ts';
import type { Shared } from '../../src/words/shared.ts';
import type words from '../chart.words.ts';
import type { Reading } from '../chart.words.ts';
import { moveBetween } from './move.ts';

/** A subject with the figures of it that are shown, and how it moved over the span that is asked about. */
export type ShownSubject = { readonly subject: Subject; readonly points: Points; readonly change: MeasuredChange };

/** Whether a subject is made of amounts of single operations: each day stands for itself. */
export const isBars = ({ of, over }: Subject): boolean => !over && series(of).draw === 'bars';

/** What a subject did over the stretch shown; rates change in basis points. */
export const readingOf = ({ subject, points, change: { from, to } }: ShownSubject, name: string): Reading => {
  const unit = subjectUnit(subject);
  if (isBars(subject)) {
    const [now, most] = [latest(points)!, highest(points)!];
    const peak = { day: iso(most.day), level: { value: most.value, unit } };
    const level = { value: now.value, unit };
    return { name, kind: 'operations', level, day: iso(now.day), ...(most.day < now.day ? { peak } : {}) };
  }
  return {
    name,
    kind: unit === 'usd' ? 'level' : 'rate',
    level: { value: to.value, unit },
    day: periodOf(subject.of, to.day),
    ...(from.day < to.day
      ? { since: { day: periodOf(subject.of, from.day), by: moveBetween(subject, from.value, to.value) } }
      : {}),
  };
};

/** A reading as a figure. */
export const figureOf = (
  { of, over }: Subject,
  { name, level, day, since, peak }: Reading,
  say: ReturnType<typeof words>,
  shared: Shared,
  format: Format,
): Figure => ({
  label: name,
  ...(over ? {} : { series: of }),
  value: level,
  day,
  ...(peak ? { note: `${say.highest} ${format.show(peak.level)} · ${format.day(peak.day)}` } : {}),
  ...(since ? { changes: [{ label: shared.spans.since(since.day), value: signed(since.by) }] } : {}),
});

/** How far two published rates stand apart on the latest day both have a figure. */
export const apartOf = ([one, other, ...more]: readonly ShownSubject[]): Point | undefined =>
  one && other && more.length === 0 && isRate(one.subject) && isRate(other.subject)
    ? latest(spread(one.points, other.points))
    : undefined;

const isRate = ({ of, over }: Subject) => !over && series(of).unit === 'percent';
