import { changeFrom, type MeasuredChange } from '../../src/measures/change.ts';
import { type SeriesId, series } from '../../src/series/catalog.ts';
import { periodOf } from '../../src/series/period.ts';
import type { Cell, Figure, Reply, Step } from '../../src/values/answer.ts';
import { addMonths, type Day, iso } from '../../src/values/day.ts';
import { asOf, between, first, indexFrom, latest, type Point, type Points, pointAt } from '../../src/values/points.ts';
import { type Quantity, signed } from '../../src/values/quantity.ts';
import type { Format } from '../../src/words/format.ts';
import type { Shared } from '../../src/words/shared.ts';
import type words from '../compare.words.ts';
import { subjectLine } from './chart-parts.ts';
import { moveBetween } from './move.ts';
import reachWords from './reach.words.ts';

/** What two days are compared by. */
export const LINES = [
  ...([
    'reservesWednesday',
    'reservesAverage',
    'totalAssets',
    'securities',
    'tgaWednesday',
    'onRrp',
    'currency',
  ] as const),
  ...(['reverseRepoForeign', 'srf', 'sofr', 'effr', 'iorb', 'bill3m', 'note10y', 'mortgage'] as const),
] satisfies readonly SeriesId[];
/** A figure older than this, in days, says nothing of the day it is asked for. */
const OLDEST = { daily: 10, weekly: 13, quarterly: 200 } as const;

/** Whether reserves are asked about: they come first anyway, by the measure that reaches so far. */
const isReserves = (id: SeriesId): boolean => id === 'reservesWednesday' || id === 'reservesAverage';
/** What is told beside the first line. */
const BESIDE: ReadonlySet<SeriesId> = new Set(['reservesWednesday', 'totalAssets', 'tgaWednesday', 'onRrp']);

type Say = ReturnType<typeof words>;
type Data = Readonly<Partial<Record<SeriesId, Points>>>;
type Parts = { readonly data: Data; readonly say: Say; readonly shared: Shared; readonly format: Format };

/** A line on both days: its figures, and how it moved where they are two. */
type Known = { readonly id: SeriesId; readonly a: Point; readonly b: Point; readonly by: Quantity };

/** Everything that is held for both days, each line on its own; what was asked about comes first, and without it nothing is told. */
export const compareDays = (from: Day, until: Day, parts: Parts, asked?: SeriesId): Reply | undefined => {
  const { data, say, shared } = parts;
  const to = asked === undefined || isReserves(asked) ? lastTold(from, until, data) : until;
  const lines = asked === undefined || isReserves(asked) ? LINES : [asked, ...LINES.filter((id) => id !== asked)];
  const known = lines.flatMap((id): Known[] => {
    const [a, b] = [from, to].map((day) => {
      const point = asOf(data[id]!, day);
      return point && day - point.day <= OLDEST[series(id).frequency] ? point : undefined;
    });
    return a && b ? [{ id, a, b, by: moveBetween({ of: id }, a.value, b.value) }] : [];
  });
  const [main] = known;
  if (asked !== undefined && !isReserves(asked) && main?.id !== asked && from !== to) return undefined;
  if (!main || from === to) return nothing(from, to, parts);
  const others = known.filter((one) => one !== main && BESIDE.has(one.id));
  const own = daysOf(main);
  // It ends on the day it is told of; where one figure stands for both, with the one after.
  const drawn = between(data[main.id]!, addMonths(from, -1), isOne(main) ? addMonths(to, 1) : to);
  const week = isOne(main) ? weekOf(main, parts) : undefined;
  return {
    mood: 'calm',
    asOf: iso(main.b.day),
    lead: week?.lead(others.filter((one) => !isOne(one))) ?? leadOf(main, parts),
    figures: [main, ...others].map((one) => figureOf(one, main, parts)),
    table: {
      title: say.table(iso(from), iso(to)),
      columns: say.columns,
      rows: known.map((one): readonly Cell[] => [
        shared.series[one.id].short,
        quantity(one.id, one.a),
        quantity(one.id, one.b),
        isOne(one) ? '—' : signed(one.by),
      ]),
    },
    notes: [
      ...(to < until ? [say.standsFor(iso(until), iso(to))] : []),
      ...byAverage(main, from, parts),
      say.ownDays,
      ...(known.some(isOne) ? [say.oneFigure] : []),
    ],
    chart: {
      kind: 'line',
      title: week?.title ?? say.titleDays(shared.series[main.id].short, main.by, own.from, own.to),
      subtitle: shared.series[main.id].title,
      lines: [subjectLine({ of: main.id }, drawn, shared)],
      events: [from, to].map((day) => ({ day: iso(day), label: say.day(iso(day)) })),
    },
    ...(week ? { actions: week.actions } : {}),
  };
};

/** The second day; the latest reserves are of, where it is so much later that nothing is held for it yet. */
const lastTold = (from: Day, to: Day, { reservesWednesday, reservesAverage }: Data): Day => {
  const last = (latest(reservesWednesday!) ?? latest(reservesAverage!))?.day;
  return last !== undefined && from < last && to - last > OLDEST.weekly ? last : to;
};

/** That reserves are told by the week average, where Wednesday levels begin after the first day. */
const byAverage = ({ id }: Known, from: Day, { data, shared, format }: Parts): readonly string[] => {
  const begins = first(data.reservesWednesday!)?.day;
  if (id !== 'reservesAverage' || (begins !== undefined && begins <= from)) return [];
  const [asked, told] = [shared.series.reservesWednesday.title, shared.series.reservesAverage.title];
  return [reachWords(format.locale).longer(asked, told, begins === undefined ? undefined : iso(begins))];
};

/** A weekly line has its own days, which are those its change is told over. */
const daysOf = ({ a, b }: Known) => ({ from: iso(a.day), to: iso(b.day) });

/** Whether one figure stands for both days: nothing changed between them, for nothing was published. */
const isOne = ({ a, b }: Known): boolean => a.day === b.day;

const quantity = (id: SeriesId, { value }: Point): Quantity => ({ value, unit: series(id).unit });

const movedOf = (one: Known, main: Known, { shared }: Parts) => ({
  ...{ name: shared.series[one.id].short, by: one.by },
  ...(isOne(main) || one.a.day !== main.a.day || one.b.day !== main.b.day ? { days: daysOf(one) } : {}),
});

/** The first line alone: the others stand beside it, each with its change. */
const leadOf = (main: Known, parts: Parts): string =>
  parts.say.days(
    parts.shared.series[main.id].title,
    main.by,
    quantity(main.id, main.b),
    daysOf(main).from,
    daysOf(main).to,
  );

/** The change from the figure before, and to the one after, of a line whose one figure stands for both days. */
const beside = ({ id, a }: Known, { data }: Parts) => {
  const before = asOf(data[id]!, a.day - 1);
  const after = pointAt(data[id]!, indexFrom(data[id]!, a.day + 1));
  return { before: before && changeFrom(before, a), after: after && changeFrom(a, after) };
};

/** Two days in one week: its figure, and the weeks beside it, which can be compared. */
const weekOf = (main: Known, parts: Parts) => {
  const { say, shared, format } = parts;
  const { before, after } = beside(main, parts);
  const move = ({ from, to }: MeasuredChange) => moveBetween({ of: main.id }, from.value, to.value);
  const [level, day] = [quantity(main.id, main.b), iso(main.b.day)];
  return {
    lead: (others: readonly Known[]) =>
      say.oneWeek(
        { name: shared.series[main.id].title, value: level, day },
        before && { by: signed(move(before)), day: iso(before.from.day) },
        after && { by: signed(move(after)), day: iso(after.to.day) },
        others.map((one) => movedOf(one, main, parts)),
      ),
    title: say.titleWeek(shared.series[main.id].short, level, day),
    actions: [before, after].flatMap((change): Step[] => {
      if (!change) return [];
      const [from, to] = [iso(change.from.day), iso(change.to.day)];
      const label = `${format.day(from)} → ${format.day(to)}`;
      return [{ kind: 'next', label, command: 'compare', args: { first: from, second: to } }];
    }),
  };
};

/** A line's last figure and its change since the first; where one figure stands for both days, since the one before. */
const figureOf = (one: Known, main: Known, parts: Parts): Figure => {
  const { id, a, b, by } = one;
  const before = isOne(one) ? beside(one, parts).before : { from: a };
  const value = before && isOne(one) ? moveBetween({ of: id }, before.from.value, b.value) : by;
  const since = before ? parts.shared.spans.since(periodOf(id, before.from.day)) : '';
  return {
    label: parts.shared.series[id].short,
    series: id,
    value: quantity(id, b),
    day: periodOf(id, b.day),
    // A line that begins on the day the lead names does not name it again.
    changes: before
      ? [{ label: !isOne(main) && before.from.day === main.a.day ? '' : since, value: signed(value) }]
      : [],
  };
};

/** One day twice, or days for which nothing is held: from when to when there is something. */
const nothing = (from: Day, to: Day, { data, say }: Parts): Reply => {
  const ends = LINES.flatMap((id) => [first(data[id]!)?.day ?? [], latest(data[id]!)?.day ?? []].flat());
  const [begins, last] = [iso(Math.min(...ends)), iso(Math.max(...ends))];
  const lead = from === to ? say.oneDay(iso(from)) : say.noDays(iso(from), iso(to), begins, last);
  return { mood: 'trouble', ephemeral: true, lead };
};
