import { highest, lowest } from '../../src/measures/extremes.ts';
import { longest, type Spell, spells, tally } from '../../src/measures/spells.ts';
import { widestStep } from '../../src/series/cadence.ts';
import { type SeriesId, series } from '../../src/series/catalog.ts';
import { currentRunoff } from '../../src/series/policy.ts';
import { rhythmOf, subjectCode } from '../../src/series/subject.ts';
import type { Step, Table } from '../../src/values/answer.ts';
import { type Day, iso, day as toDay } from '../../src/values/day.ts';
import { between, first, latest, type Points } from '../../src/values/points.ts';
import { count, percent, type Quantity } from '../../src/values/quantity.ts';
import { equallyLong } from './equal-runs.ts';
import { countedBy, dated, type HistoryFinding, type HistoryView } from './history-values.ts';
import { smallUses } from './small-uses.ts';
import { lasting, lengths, standsNow, tellsNow } from './stands-now.ts';

/** So many further crossings are named beside the first one. */
const NAMED = 6;
/** So many rows a table of crossings has. */
const ROWS = 25;

/** Questions about a level: when it was crossed, how often, for how long. */
export const crossingsOf = (view: HistoryView, level: number): HistoryFinding => {
  const state = lookAt(view, level);
  if (state.within.length === 0) return never(view, state);
  switch (view.find) {
    case 'count':
      return counted(view, state);
    case 'streak':
      return longestRun(view, state);
    case 'last':
      return lastTime(view, state);
    case 'all':
      return everyTime(view, state);
    default:
      return firstTime(view, state);
  }
};

type Look = {
  readonly level: Quantity;
  readonly from: Day;
  readonly to: Day;
  /** Since QT began, where nobody named a first day and that is what "first" can be told of. */
  readonly runoff: boolean;
  /** The runs that lie in the stretch, whole or in part, and those of them that began in it with a crossing. */
  readonly within: readonly Spell[];
  readonly crossings: readonly Spell[];
  readonly span: Points;
};

const lookAt = (view: HistoryView, value: number): Look => {
  const { all, span, side, args, unit, find } = view;
  const to = latest(span)!.day;
  const runs = spells(between(all, first(all)!.day, to), side, value, widestStep(series(view.subject.of)));
  const since = (from: Day, runoff: boolean): Look => ({
    ...{ level: { value, unit }, from, to, runoff },
    within: runs.filter((run) => run.to.day >= from),
    crossings: runs.filter((run) => run.before && run.from.day >= from),
    span: between(all, from, to),
  });
  const whole = since(first(span)!.day, false);
  const start = find === 'first' && args.from === undefined ? runoffStart(view) : undefined;
  const sinceRunoff = start === undefined || start < whole.from ? undefined : since(start, true);
  // Where it was on that side already when QT began, "first since" says nothing.
  return sinceRunoff && sinceRunoff.crossings[0] === sinceRunoff.within[0] && sinceRunoff.crossings.length > 0
    ? sinceRunoff
    : whole;
};

/** Figures of the balance sheet are told since QT began, where nobody says since when. */
const runoffStart = ({ subject, facts }: HistoryView): Day | undefined => {
  const runoff = currentRunoff(facts.policy);
  return runoff && series(subject.of).release === 'h41' ? toDay(runoff.from) : undefined;
};

const extremeOf = ({ side }: HistoryView, points: Points) => (side === 'below' ? lowest : highest)(points)!;

const never = (view: HistoryView, { level, from, to, span }: Look): HistoryFinding => {
  const { say, name, side, unit } = view;
  const closest = extremeOf(view, span);
  return {
    lead: say.never(
      name,
      side,
      level,
      dated(view, from),
      dated(view, to),
      { value: closest.value, unit },
      dated(view, closest.day),
    ),
    title: say.titleNever(view.short, side, level),
    figures: [extremeFigure(view, span)],
    notes: smallUses(view),
    marks: [closest.day],
    shown: span,
  };
};

const firstTime = (view: HistoryView, look: Look): HistoryFinding => {
  const { say, name, side, unit } = view;
  const { level, within, crossings, from, runoff, span } = look;
  const found = crossings[0] ?? within[0]!;
  const already = found.before === undefined || found.from.day < from;
  const value = { value: found.from.value, unit };
  const day = dated(view, found.from.day);
  const again = crossings.filter((run) => run !== found).map((run) => dated(view, run.from.day));
  return {
    lead: already
      ? say.already(name, side, level, dated(view, from))
      : say.first(name, side, level, day, value, sinceOf(view, look)),
    title: say.titleFirst(view.short, side, level, day),
    figures: [
      ...(again.length > 0
        ? [{ label: say.again, value: say.days(again.slice(0, NAMED), Math.max(0, again.length - NAMED)) }]
        : []),
      ...now(view),
      extremeFigure(view, span),
    ],
    table: table(view, within),
    // A crossing is the first one although the stretch began on that side.
    notes: [
      ...(already || found === within[0] ? [] : [say.already(name, side, level, dated(view, from))]),
      ...(runoff ? earlier(view, look) : []),
    ],
    marks: (crossings.length > 0 ? crossings : within).map((run) => run.from.day),
    shown: span,
    actions: [...otherMeasure(view), ...(runoff ? [sinceFigures(view)] : [])],
  };
};

/** From when a first time is told: since QT began, from the day somebody named, or from where figures begin. */
const sinceOf = (view: HistoryView, { runoff, from }: Look) => {
  const day = dated(view, from);
  return runoff ? { qt: day } : view.args.from === undefined ? { from: day } : { counted: day };
};

/** What had happened before QT began, where figures reach further back. */
const earlier = (view: HistoryView, { level, from }: Look): readonly string[] => {
  const { all, side, say, subject } = view;
  const before = spells(between(all, first(all)!.day, from - 1), side, level.value, widestStep(rhythmOf(subject)));
  const last = before.at(-1);
  return last ? [say.earlier(side, level, dated(view, last.to.day), dated(view, first(all)!.day))] : [];
};

const lastTime = (view: HistoryView, { level, within, to, span }: Look): HistoryFinding => {
  const { say, name, side, unit } = view;
  const run = within.at(-1)!;
  // Of a stretch that is over what came after it is not told.
  const still = run.to.day === to && (view.args.to === undefined || to === latest(view.all)!.day);
  const [began, ended] = [dated(view, run.from.day), still ? undefined : dated(view, run.to.day)];
  return {
    lead: say.last(name, side, level, began, ended, say.counts(run.count, countedBy(view))),
    title: say.titleLast(view.short, side, level, began, ended),
    figures: [
      { label: say.runLength(countedBy(view)), value: count(run.count) },
      {
        label: side === 'below' ? say.lowest : say.highest,
        value: { value: run.extreme.value, unit },
        day: dated(view, run.extreme.day),
      },
      ...now(view),
    ],
    table: table(view, within),
    notes: [],
    marks: [run.from.day, ...(still ? [] : [run.to.day])],
    shown: span,
    actions: otherMeasure(view),
  };
};

const everyTime = (view: HistoryView, { level, within, crossings, from, to, span }: Look): HistoryFinding => {
  const { say, name, side } = view;
  // What it began with may have begun before.
  const days = within.map((run) => dated(view, Math.max(run.from.day, from)));
  const [begin, end, last] = [from, to, within[0]!.to.day].map((day) => dated(view, day)) as [string, string, string];
  const ended = view.args.to !== undefined || within[0]!.to.day < to ? last : undefined;
  return {
    lead: say.all(name, side, level, within.length, begin, end, days[0]!, days.at(-1)!, ended),
    title: say.titleAll(view.short, side, level, within.length),
    figures: [
      { label: say.began, value: say.days(days.slice(0, NAMED), Math.max(0, days.length - NAMED)) },
      ...now(view),
      extremeFigure(view, span),
    ],
    table: table(view, within),
    notes: crossings.length < within.length ? [say.openStart(dated(view, within[0]!.from.day), side, level)] : [],
    marks: within.map((run) => run.from.day),
    shown: span,
    actions: otherMeasure(view),
  };
};

const counted = (view: HistoryView, { level, within, from, to, span }: Look): HistoryFinding => {
  const { say, name, side } = view;
  const { on, of } = tally(span, side, level.value);
  return {
    lead: say.count(name, side, level, on, of, dated(view, from), dated(view, to), countedBy(view)),
    title: say.titleCount(view.short, side, level, on, of, countedBy(view)),
    figures: [
      { label: say.times, value: count(on) },
      { label: say.share, value: percent((100 * on) / of) },
      ...now(view),
    ],
    table: table(view, within),
    notes: smallUses(view),
    marks: [],
    shown: span,
    actions: otherMeasure(view),
  };
};

const longestRun = (view: HistoryView, { level, within, from, to, span }: Look): HistoryFinding => {
  const { say, name, side, unit } = view;
  const [run, newest] = [longest(within)!, within.at(-1)!];
  const [begin, end] = [dated(view, run.from.day), dated(view, run.to.day)];
  const told = say.longest(name, side, level, run.count, countedBy(view), begin, end);
  // The figures are of the run that is told first.
  const shown = tellsNow(view) && lasting(view, newest) > 0 ? newest : run;
  return {
    lead: standsNow(view, level, [run, newest], told) + equallyLong(view, run, within),
    title: say.titleLongest(view.short, side, level, shown.count, countedBy(view)),
    figures: [
      ...lengths(view, run.count, lasting(view, newest)),
      {
        label: side === 'below' ? say.lowest : say.highest,
        value: { value: shown.extreme.value, unit },
        day: dated(view, shown.extreme.day),
      },
      ...now(view),
    ],
    table: table(view, within),
    notes: [say.counted(dated(view, from), dated(view, to))],
    marks: [shown.from.day, shown.to.day],
    shown: span,
    actions: otherMeasure(view),
  };
};

const now = (view: HistoryView) => {
  const { all, say, unit } = view;
  const point = latest(all)!;
  return [{ label: say.latest, value: { value: point.value, unit }, day: dated(view, point.day) }];
};

const extremeFigure = (view: HistoryView, span: Points) => {
  const point = extremeOf(view, span);
  return {
    label: view.side === 'below' ? view.say.lowest : view.say.highest,
    value: { value: point.value, unit: view.unit },
    day: dated(view, point.day),
  };
};

const table = (view: HistoryView, runs: readonly Spell[]): Table => ({
  title: view.say.tableTitle(view.side, { value: view.level!, unit: view.unit }, runs.length > ROWS ? ROWS : undefined),
  columns: view.say.columns(view.side),
  rows: runs
    .slice(-ROWS)
    .map(({ from, to, count: n, extreme }) => [
      { day: dated(view, from.day) },
      { day: dated(view, to.day) },
      view.say.counts(n, countedBy(view)),
      { value: extreme.value, unit: view.unit },
    ]),
});

/** The same question since the figures begin. */
const sinceFigures = (view: HistoryView): Step => ({
  ...step(view),
  label: view.say.sinceBegin(dated(view, first(view.all)!.day)),
  args: { ...asked(view), from: iso(first(view.all)!.day) },
});

const OTHER_MEASURE: Readonly<Partial<Record<SeriesId, SeriesId>>> = {
  reservesWednesday: 'reservesAverage',
  reservesAverage: 'reservesWednesday',
};

/** The same question of the other measure of reserves. */
const otherMeasure = (view: HistoryView): readonly Step[] => {
  const { subject, say } = view;
  const other = OTHER_MEASURE[subject.of];
  if (!other || subject.over) return [];
  const label = other === 'reservesAverage' ? say.averageInstead : say.wednesdayInstead;
  return [{ ...step(view), label, args: { ...asked(view), series: series(other).code } }];
};

const step = (_: HistoryView) => ({ kind: 'next', command: 'history' }) as const;

const asked = ({ subject, find, side, level, args, format, unit }: HistoryView): Record<string, string> => ({
  series: subjectCode(subject),
  find,
  side,
  ...(level === undefined ? {} : { level: unit === 'usd' ? String(level) : format.number(level) }),
  ...(args.from === undefined ? {} : { from: iso(args.from) }),
  ...(args.to === undefined ? {} : { to: iso(args.to) }),
});
