import { changeOver, type MeasuredChange } from '../../src/measures/change.ts';
import { highest, lowest } from '../../src/measures/extremes.ts';
import { beginsLate, type Gathered, type PeriodKind, periodsOf } from '../../src/measures/periods.ts';
import { mean } from '../../src/measures/statistics.ts';
import { series } from '../../src/series/catalog.ts';
import type { Releases } from '../../src/series/facts.ts';
import { nextDescribed } from '../../src/series/releases.ts';
import { rhythmOf, type Subject, subjectUnit } from '../../src/series/subject.ts';
import { type Day, iso } from '../../src/values/day.ts';
import { each, first, latest, type Point, type Points, size } from '../../src/values/points.ts';
import { count, signed } from '../../src/values/quantity.ts';
import type { Format } from '../../src/words/format.ts';
import { stretchName } from '../../src/words/stretch-name.ts';
import type words from '../by-period.words.ts';
import { moveBetween } from './move.ts';
import type { PeriodTell, PeriodTold } from './period-words/telling.ts';

/** The period each figure of a subject is one of. */
export const rhythm = (subject: Subject): PeriodKind =>
  (({ daily: 'day', weekly: 'week', quarterly: 'quarter' }) as const)[rhythmOf(subject).frequency];

/** What is asked of the periods of a subject. */
export type PeriodView = {
  readonly subject: Subject;
  readonly name: string;
  readonly short: string;
  readonly by: PeriodKind;
  readonly tell: PeriodTell;
  readonly level: number | undefined;
  /** All figures that are held close enough to be told of. */
  readonly held: Points;
  readonly releases: Releases;
  readonly say: ReturnType<typeof words>;
  readonly format: Format;
};

/** One period as it is listed, and what is told of it. */
export type PeriodRow = PeriodTold & {
  /** Its name, with when its figures begin where that is late. */
  readonly label: string;
  /** The first and the last day it has a figure of, and whether no other can come. */
  readonly from: Day;
  readonly last: Day;
  readonly isOver: boolean;
  /** The figure that is told, where it is that of a day. */
  readonly at?: Point;
  readonly change?: MeasuredChange;
  /** Its highest and its lowest figure, where one of them is told: that one first. */
  readonly range?: readonly [Point, Point];
};

/** What is told of each period of some days, oldest first. */
export const rowsOf = (view: PeriodView, span: Points): readonly PeriodRow[] =>
  periodsOf(span, view.by).map((period) => rowOf(view, period));

const rowOf = (view: PeriodView, period: Gathered): PeriodRow => {
  const { subject, tell } = view;
  const { points } = period;
  const unit = subjectUnit(subject);
  const end = latest(points)!;
  const days = { from: first(points)!.day, last: end.day };
  const shared = { ...named(view, period), ...days, isOver: isOver(view, period), of: size(points) };
  const ofDay = (at: Point) => ({ ...shared, at, value: { value: at.value, unit } });
  switch (tell) {
    case 'end':
      return ofDay(end);
    case 'highest':
    case 'lowest': {
      const [high, low] = [highest(points)!, lowest(points)!];
      const range = tell === 'highest' ? ([high, low] as const) : ([low, high] as const);
      return { ...ofDay(range[0]), range };
    }
    case 'average':
      return { ...shared, value: { value: mean(points.values), unit } };
    case 'change': {
      const change = changeOver(view.held, period.from - 1, end.day)!;
      return { ...shared, change, value: signed(moveBetween(subject, change.from.value, change.to.value)) };
    }
    default:
      return { ...shared, value: count(countPast(points, tell, view.level!)) };
  }
};

const countPast = (points: Points, side: 'above' | 'below', level: number): number => {
  let found = 0;
  for (const { value } of each(points)) if (side === 'above' ? value > level : value < level) found++;
  return found;
};

/** Whether every figure of a period is held: there are later ones, or the next one is of another. */
const isOver = ({ subject, releases, held }: PeriodView, { to, points }: Gathered): boolean => {
  const { release, discontinued } = series(subject.of);
  const end = latest(points)!.day;
  if (latest(held)!.day > end || end >= to || (discontinued !== undefined && iso(end) >= discontinued)) return true;
  return nextDescribed(releases, release, end) > to;
};

/** A period by its name; what is not over is told so far, and what its figures begin in, from when. */
const named = (view: PeriodView, period: Gathered): Pick<PeriodRow, 'label' | 'name' | 'when' | 'atEnd'> => {
  const { by, say, format, subject } = view;
  const { from, to, points } = period;
  const end = iso(latest(points)!.day);
  if (by === 'day' || (by === 'week' && rhythm(subject) === 'week')) {
    return {
      label: format.day(end),
      name: format.day(end),
      when: by === 'day' ? format.on(end) : say.inWeek(end),
      atEnd: format.on(end),
    };
  }
  const over = isOver(view, period);
  const { name, when } =
    by === 'week' ? say.week(iso(from + 4), over) : stretchName({ from, to }, over ? to + 1 : to, format.locale);
  // A change within the first period begins with its first figure.
  const isFirst = first(points)!.day === first(view.held)!.day;
  const begin = isFirst && (view.tell === 'change' || beginsLate(period)) ? iso(first(points)!.day) : undefined;
  const told = (text: string) => (begin === undefined ? text : say.begun(text, begin));
  return { label: told(name), name, when: told(when), atEnd: over ? say.atEnd(name, by === 'week') : format.on(end) };
};
