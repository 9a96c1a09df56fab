import { beginsWith, changeOver } from '../../src/measures/change.ts';
import { alike, highest, lowest } from '../../src/measures/extremes.ts';
import { percentOf } from '../../src/measures/percent-of.ts';
import { mean, median } from '../../src/measures/statistics.ts';
import { widestStep } from '../../src/series/cadence.ts';
import { series } from '../../src/series/catalog.ts';
import type { Facts } from '../../src/series/facts.ts';
import { periodOf } from '../../src/series/period.ts';
import { rhythmOf, type Subject } from '../../src/series/subject.ts';
import type { Figure, Step, Table } from '../../src/values/answer.ts';
import { addMonths, type Day, iso } from '../../src/values/day.ts';
import { asOf, between, first, firstFrom, latest, type Point, type Points, size } from '../../src/values/points.ts';
import { type Quantity, signed } from '../../src/values/quantity.ts';
import { Trouble } from '../../src/values/trouble.ts';
import type { Format } from '../../src/words/format.ts';
import type words from '../history.words.ts';
import { moveBetween } from './move.ts';

/** What is asked of a subject's past, and its figures: all of them, and those of the stretch that is asked about. */
export type HistoryView = {
  readonly subject: Subject;
  readonly unit: 'usd' | 'percent' | 'bp';
  /** What it is called in a sentence, and in a headline. */
  readonly name: string;
  readonly short: string;
  readonly find:
    | ('latest' | 'on' | 'change' | 'average' | 'median' | 'highest' | 'lowest')
    | ('first' | 'last' | 'all' | 'count' | 'streak' | 'biggest-rise' | 'biggest-fall');
  readonly side: 'above' | 'below';
  readonly level: number | undefined;
  readonly all: Points;
  readonly span: Points;
  readonly args: {
    readonly from: Day | undefined;
    readonly to: Day | undefined;
    readonly tell: 'longest' | 'now' | 'both';
  };
  readonly say: ReturnType<typeof words>;
  readonly format: Format;
  readonly facts: Facts;
};

/** What was found: the answer, its figures, the days worth a mark, and the stretch to draw where that is another. */
export type HistoryFinding = {
  readonly lead: string;
  readonly title: string;
  readonly figures: readonly Figure[];
  readonly table?: Table;
  readonly notes: readonly string[];
  readonly marks: readonly Day[];
  readonly shown?: Points;
  readonly actions?: readonly Step[];
};

/** The difference of two values as it is told: rates move by basis points. */
export const moved = ({ subject }: HistoryView, from: number, to: number): Quantity => moveBetween(subject, from, to);

/** The day of a reading as it is told: a quarterly figure is of its quarter. */
export const dated = ({ subject }: HistoryView, value: Day): string => periodOf(subject.of, value);

/** What a subject is counted by: days, weeks, quarters. */
export const countedBy = ({ subject }: HistoryView) => rhythmOf(subject).frequency;

/** Questions about values: the latest, that of a day, a change, an average or a median, an extreme. */
export const valuesOf = (view: HistoryView): HistoryFinding => {
  const alone = onlyFigure(view);
  if (alone) return onDay({ ...view, args: { ...view.args, from: alone.day } });
  switch (view.find) {
    case 'on':
      return onDay(view);
    case 'change':
      return change(view);
    case 'average':
      return average(view);
    case 'median':
      return middle(view);
    case 'highest':
    case 'lowest':
      return extreme(view, view.find);
    default:
      return newest(view);
  }
};

/** What is reckoned from several, where there is but one figure: it is told as what it is, a value on a day. */
const RECKONED: ReadonlySet<HistoryView['find']> = new Set([
  'average',
  'median',
  'highest',
  'lowest',
  'change',
  'count',
  'streak',
  'biggest-rise',
  'biggest-fall',
]);
/** What is told of steps, of which the first may begin at a figure before the span. */
const STEPS: ReadonlySet<HistoryView['find']> = new Set(['change', 'count', 'streak', 'biggest-rise', 'biggest-fall']);

/** The one figure there is of a stretch, where several would be reckoned from. */
export const onlyFigure = ({ find, span, all, args }: HistoryView): Point | undefined => {
  const [only] = size(span) === 1 && RECKONED.has(find) ? [latest(span)!] : [];
  const from = beginsWith(args.from, args.to);
  const begin = only && STEPS.has(find) && from !== undefined ? asOf(all, from) : only;
  return begin?.day === only?.day ? only : undefined;
};

/** A figure with its day. */
export const figure = (view: HistoryView, label: string, { day, value }: Point): Figure => ({
  label,
  value: { value, unit: view.unit },
  day: dated(view, day),
});

/** The year up to a day: the line ends in the figure that is told. */
const yearTo = ({ all }: HistoryView, day: Day): Points => {
  const seen = between(all, addMonths(day, -12), day);
  return size(seen) >= 2 ? seen : all;
};

/** A figure with its change since the observation before it. */
const withChange = (view: HistoryView, label: string, point: Point): Figure => {
  const before = asOf(view.all, point.day - 1);
  if (!before) return figure(view, label, point);
  const value = signed(moved(view, before.value, point.value));
  return { ...figure(view, label, point), changes: [{ label: view.say.since(dated(view, before.day)), value }] };
};

const newest = (view: HistoryView): HistoryFinding => {
  const { span, say, name, unit } = view;
  const now = latest(span)!;
  const value = { value: now.value, unit };
  return {
    lead: `${say.stood(name, value, dated(view, now.day))}${lastSet(view)}`,
    title: say.titleAt(view.short, value, dated(view, now.day)),
    figures: [withChange(view, say.latest, now)],
    notes: [],
    marks: [],
    shown: yearTo(view, now.day),
  };
};

/** A rate that is set stands until it is set anew: when that was last. */
const lastSet = (view: HistoryView): string => {
  const { subject, span, say } = view;
  if (subject.over || series(subject.of).draw !== 'step') return '';
  let at = size(span) - 1;
  while (at > 0 && span.values[at] === span.values[at - 1]) at--;
  return at > 0 ? say.lastSet(moved(view, span.values[at - 1]!, span.values[at]!), dated(view, span.days[at]!)) : '';
};

/** What the figure of a day is called: a quarter's is of all of it. */
export const thatDay = ({ subject, say }: HistoryView): string =>
  rhythmOf(subject).frequency === 'quarterly' ? say.thatQuarter : say.thatDay;

const onDay = (view: HistoryView): HistoryFinding => {
  const { all, args, say, name, unit } = view;
  const asked = args.from ?? args.to;
  if (asked === undefined) throw new Trouble('missingOption', { option: 'from', example: iso(latest(all)!.day) });
  const point = asOf(all, asked)!;
  const value = { value: point.value, unit };
  const exact = dated(view, point.day) === dated(view, asked);
  const after = exact ? undefined : firstFrom(all, asked);
  const next = after && { value: { value: after.value, unit }, day: dated(view, after.day) };
  return {
    lead: exact
      ? say.stood(name, value, dated(view, point.day))
      : say.stoodBefore(name, value, dated(view, point.day), iso(asked), next),
    title: say.titleAt(view.short, value, dated(view, point.day)),
    // Its change is no part of the sentence, and stands beside it.
    figures: [
      { ...withChange(view, exact ? thatDay(view) : say.before, point), key: true },
      ...(after ? [{ ...figure(view, say.next, after), key: true as const }] : []),
      { ...figure(view, say.latest, latest(all)!), key: true },
    ],
    notes: [],
    marks: [],
    shown: yearTo(view, point.day),
  };
};

const change = (view: HistoryView): HistoryFinding => {
  const { all, span, args, say, name, unit } = view;
  const { from, to, by: difference } = changeOver(all, beginsWith(args.from, args.to), latest(span)!.day)!;
  const by = moved(view, from.value, to.value);
  const percent = unit === 'usd' ? percentOf(difference, from.value) : undefined;
  const [a, b] = [
    { value: from.value, unit },
    { value: to.value, unit },
  ];
  return {
    lead: say.changed(name, by, a, dated(view, from.day), b, dated(view, to.day)),
    title: say.titleChanged(view.short, by, dated(view, from.day)),
    figures: [
      { label: say.change, value: signed(by) },
      figure(view, say.begin, from),
      figure(view, say.end, to),
      ...(percent === undefined ? [] : [{ label: say.inPercent, value: signed({ value: percent, unit: 'percent' }) }]),
    ],
    notes: isFar(view, from.day) ? [say.startsBefore(dated(view, from.day), iso(args.from!))] : [],
    marks: [from.day, to.day],
    shown: between(all, from.day, to.day),
  };
};

/** Whether a change begins at a figure further back than its series' rhythm from the day asked. */
const isFar = ({ args, subject }: HistoryView, from: Day): boolean =>
  args.from !== undefined && args.from - from > widestStep(rhythmOf(subject));

const average = (view: HistoryView): HistoryFinding => {
  const { span, say, name, unit } = view;
  const [value, begin, end] = [{ value: mean(span.values), unit }, first(span)!, latest(span)!];
  const [high, low] = [highest(span)!, lowest(span)!];
  return {
    lead: say.averaged(name, value, dated(view, begin.day), dated(view, end.day), size(span), countedBy(view)),
    title: say.titleAverage(view.short, value),
    figures: [{ label: say.average, value }, figure(view, say.highest, high), figure(view, say.lowest, low)],
    notes: [],
    marks: [],
  };
};

const middle = (view: HistoryView): HistoryFinding => {
  const { span, say, name, unit } = view;
  const [value, begin, end] = [{ value: median(span.values), unit }, first(span)!, latest(span)!];
  return {
    lead: say.middle(name, value, dated(view, begin.day), dated(view, end.day), size(span), countedBy(view)),
    title: say.titleMiddle(view.short, value),
    figures: [
      { label: say.median, value },
      { label: say.average, value: { value: mean(span.values), unit } },
      figure(view, say.highest, highest(span)!),
      figure(view, say.lowest, lowest(span)!),
    ],
    notes: [],
    marks: [],
  };
};

/** As many days that share an extreme are named. */
const NAMED = 3;

/** Where the same value stands on other days too, those, or how many there are. */
const tiesOf = (view: HistoryView, point: Point): readonly string[] => {
  const { count, days } = alike(view.span, point, NAMED);
  if (count === 0) return [];
  return [count > NAMED ? view.say.alikeMany(count) : view.say.alike(days.map((day) => dated(view, day)))];
};

/** The latest figure beside an extreme: how far it is from it. */
const beside = (view: HistoryView, find: 'highest' | 'lowest', point: Point): HistoryFinding => {
  const { span, all, say, name, unit } = view;
  const now = latest(all)!;
  const by = moved(view, point.value, now.value);
  const told = ({ day, value }: Point) => ({ value: { value, unit }, day: dated(view, day) });
  const [begin, end] = [first(span)!, latest(span)!].map(({ day }) => dated(view, day));
  return {
    lead: say.besideExtreme(name, find, told(now), by, told(point), begin!, end!),
    title: say.titleChanged(view.short, by, dated(view, point.day)),
    figures: [{ label: say.change, value: signed(by) }, figure(view, say[find], point), figure(view, say.latest, now)],
    notes: tiesOf(view, point),
    marks: [point.day, now.day],
    shown: between(all, first(span)!.day, now.day),
  };
};

const extreme = (view: HistoryView, find: 'highest' | 'lowest'): HistoryFinding => {
  const { span, all, say, name, unit, args } = view;
  const point = (find === 'highest' ? highest : lowest)(span)!;
  if (args.tell === 'now' && latest(all)!.day > point.day) return beside(view, find, point);
  const value = { value: point.value, unit };
  const now = latest(all)!;
  const other = find === 'highest' ? 'lowest' : 'highest';
  const opposite = (other === 'highest' ? highest : lowest)(span)!;
  const [begins, ends] = [first(span)!, latest(span)!].map(({ day }) => dated(view, day)) as [string, string];
  const both =
    args.tell === 'both' ? say.otherExtreme(other, { value: opposite.value, unit }, dated(view, opposite.day)) : '';
  return {
    lead: `${say.extreme[find](name, value, dated(view, point.day), begins, ends)}${both}`,
    title: say.titleExtreme[find](view.short, value, dated(view, point.day)),
    figures: [
      figure(view, say[find], point),
      {
        ...figure(view, say.latest, now),
        // At its own peak nothing has changed since.
        ...(now.day > point.day && {
          changes: [{ label: say.since(dated(view, point.day)), value: signed(moved(view, point.value, now.value)) }],
        }),
      },
      figure(view, say[other], opposite),
    ],
    notes: [...tiesOf(view, point), say.begins(dated(view, first(all)!.day))],
    marks: [point.day],
  };
};
