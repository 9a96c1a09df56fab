import { PERIODS } from '../../src/measures/periods.ts';
import { series } from '../../src/series/catalog.ts';
import { periodOf } from '../../src/series/period.ts';
import { rhythmOf, subjectCode, subjectNeeds, subjectUnit } from '../../src/series/subject.ts';
import type { Action, Cell, Figure, Reply, Table } from '../../src/values/answer.ts';
import type { ChartDraft } from '../../src/values/chart.ts';
import { iso } from '../../src/values/day.ts';
import { count, percent, type Quantity } from '../../src/values/quantity.ts';
import { moveBetween } from './move.ts';
import { type Listed, MOST_ROWS, type PeriodOrder } from './period-order.ts';
import { type PeriodRow, type PeriodView, rhythm } from './period-rows.ts';
import type { Ranking, Telling } from './period-words/telling.ts';

/** So few periods all stand among the figures. */
const FEW = 4;
/** So many of a ranking stand among the figures. */
const FIRST = 3;

/** What was typed, in which order, and what has to be said beside it. */
type Asked = {
  readonly args: Readonly<Record<string, string>>;
  readonly order: PeriodOrder;
  readonly notes: readonly string[];
};

/** What is told of the periods that are listed: the one that was asked for in the lead, all of them in the picture and the table. */
export const periodReply = (view: PeriodView, listed: Listed, asked: Asked): Reply => {
  const of = tellingOf(view);
  const main = mainOf(listed);
  return {
    lead: listed.told ? rankedLead(view, of, listed) : timeLead(view, of, listed),
    figures: figuresOf(view, listed),
    table: tableOf(view, of, listed),
    notes: [...asked.notes, ...notesOf(view, listed)],
    chart: chartOf(view, of, listed, main),
    actions: actionsOf(view, listed, asked),
  };
};

const tellingOf = ({ name, by, tell, subject, level }: PeriodView): Telling => {
  const { frequency } = rhythmOf(subject);
  return {
    ...{ name, by, tell, frequency },
    single: tell !== 'change' && rhythm(subject) === by,
    level: level === undefined ? undefined : { value: level, unit: subjectUnit(subject) },
  };
};

/** The row the lead is about: the place that was asked for, or the last period that is over. */
const mainOf = ({ rows, told }: Listed): PeriodRow =>
  told ? rows[told.at]! : (rows.findLast(({ isOver }) => isOver) ?? rows.at(-1)!);

/** The row one before another in time. */
const beforeOf = ({ rows }: Listed, row: PeriodRow): PeriodRow | undefined => rows[rows.indexOf(row) - 1];

/** How far one row's value is from another's, as its subject moves; changes and counts in their own unit. */
const apart = ({ subject, tell }: PeriodView, from: PeriodRow, to: PeriodRow): Quantity =>
  tell === 'change' || to.value.unit === 'count'
    ? { ...to.value, value: to.value.value - from.value.value }
    : moveBetween(subject, from.value.value, to.value.value);

const dayOf = ({ subject }: PeriodView, { at, last }: PeriodRow): string => periodOf(subject.of, at?.day ?? last);

const timeLead = (view: PeriodView, of: Telling, listed: Listed): string => {
  const main = mainOf(listed);
  const before = beforeOf(listed, main);
  const now = listed.rows.at(-1)!;
  const told = view.say.time(of, main, dayOf(view, main), before, before && apart(view, before, main));
  return now === main ? told : `${told}${view.say.soFar(of, now, now.label, dayOf(view, now))}`;
};

const rankedLead = (view: PeriodView, of: Telling, { all, rows, told }: Listed): string => {
  const { isHighest, top, place, at } = told!;
  const ranking: Ranking = {
    ...{ isHighest, place, shown: rows[at]!, top: rows.slice(0, top), scope: scopeOf(view, all) },
    // Where several share the far end, none of them is it.
    last:
      all.length > Math.max(top, at + 1) && all.at(-2)!.value.value !== all.at(-1)!.value.value
        ? all.at(-1)
        : undefined,
  };
  return view.say.ranked(of, ranking);
};

/** From which period to which was looked; weeks by their days. */
const scopeOf = ({ say, by, format }: PeriodView, all: readonly PeriodRow[]): string => {
  const byTime = all.toSorted((a, b) => a.last - b.last);
  const [first, last] = [byTime[0]!, byTime.at(-1)!];
  return by === 'week'
    ? say.scope(format.day(iso(first.from)), format.day(iso(last.last)))
    : say.scope(first.name, last.name);
};

const figuresOf = (view: PeriodView, listed: Listed): readonly Figure[] => {
  const { rows, all, told } = listed;
  const main = mainOf(listed);
  const others = told
    ? [...rows.slice(0, FIRST), ...(told.place === 1 && told.top === 1 ? [all.at(-1)!] : [])]
    : rows.length <= FEW
      ? rows
      : [beforeOf(listed, main), rows.at(-1)!];
  return [
    ...[...new Set([main, ...others])].flatMap((row) => (row ? [figureOf(view, row)] : [])),
    ...(!told && rows.length > MOST_ROWS ? extremesOf(view, rows) : []),
  ];
};

/** What is too long for a list is told by its ends. */
const extremesOf = (view: PeriodView, rows: readonly PeriodRow[]): readonly Figure[] => {
  const { columns } = view.say;
  const ranked = rows.toSorted((a, b) => a.value.value - b.value.value);
  return [
    { row: ranked.at(-1)!, label: columns.highest },
    { row: ranked[0]!, label: columns.lowest },
  ].map(({ row, label }) => ({ ...figureOf(view, row), label: `${label}${view.format.aside(row.name)}`, key: true }));
};

const figureOf = (view: PeriodView, row: PeriodRow): Figure => ({
  label: row.label,
  value: row.value,
  ...(row.at && row.label !== view.format.day(dayOf(view, row)) ? { day: dayOf(view, row) } : {}),
  ...(row.value.unit === 'count' ? { note: view.say.ofAll(row.of) } : {}),
});

const notesOf = ({ say, tell, subject, format }: PeriodView, { all, rows, told }: Listed): readonly string[] => {
  const left = all.length - rows.length;
  const open = all.find(({ isOver }) => !isOver);
  return [
    ...(tell === 'change' ? [say.changes] : []),
    ...(open ? [say.notOver(open.label, periodOf(subject.of, open.last))] : []),
    ...(left <= 0 ? [] : [told ? say.leftOver(left) : say.left(left, format.month(iso(all[0]!.from)))]),
  ];
};

const tableOf = (view: PeriodView, of: Telling, { rows }: Listed): Table => {
  const { say, tell, subject, by } = view;
  const { columns } = say;
  const period = say.periods[by];
  const unit = subjectUnit(subject);
  const level = (value: number): Quantity => ({ value, unit });
  switch (tell) {
    case 'change':
      return {
        title: say.tells(of),
        columns: [period, columns.change, columns.from, columns.to],
        rows: rows.map((row) => [row.label, row.value, level(row.change!.from.value), level(row.change!.to.value)]),
      };
    case 'average':
      return {
        title: say.tells(of),
        columns: [period, columns.average, columns.figures],
        rows: rows.map((row) => [row.label, row.value, count(row.of)]),
      };
    case 'above':
    case 'below':
      return {
        title: say.tells(of),
        columns: [period, columns.days, columns.of, columns.share],
        rows: rows.map((row) => [row.label, row.value, count(row.of), percent((row.value.value / row.of) * 100)]),
      };
    case 'highest':
    case 'lowest':
      return {
        title: say.tells(of),
        columns: [period, columns[tell], columns.on, columns[tell === 'highest' ? 'lowest' : 'highest'], columns.on],
        rows: rows.map(({ label, range }) => [
          label,
          ...range!.flatMap(({ day, value }) => [level(value), { day: periodOf(subject.of, day) }]),
        ]),
      };
    default: {
      const days = !of.single;
      return {
        title: say.tells(of),
        columns: [period, columns.figure, ...(days ? [columns.on] : [])],
        rows: rows.map((row): readonly Cell[] => [
          row.label,
          row.value,
          ...(days ? [{ day: periodOf(subject.of, row.at!.day) }] : []),
        ]),
      };
    }
  }
};

/** The widest step between two periods that is drawn through, in days. */
const GAP = { day: 6, week: 15, month: 62, quarter: 184, year: 732 } as const;

const chartOf = (view: PeriodView, of: Telling, { drawn, told }: Listed, main: PeriodRow): ChartDraft => {
  const { say, short, subject, tell, by } = view;
  const { unit } = main.value;
  const frame = { title: say.title(short, of, main), subtitle: say.subtitle(of, unit) };
  if (told || drawn.length <= MOST_ROWS) {
    return {
      kind: 'ranks',
      ...frame,
      unit,
      of: subjectCode(subject),
      ...(tell === 'change' ? { changes: true } : {}),
      rows: drawn.map((row) => ({
        label: row.label,
        value: row.value.value,
        ...(unit === 'count' ? { written: say.outOf(row.value.value, row.of) } : {}),
        ...(row === main ? { key: true } : {}),
      })),
    };
  }
  return {
    kind: 'line',
    ...frame,
    lines: [
      {
        id: `${subjectCode(subject)}_${tell.toUpperCase()}`,
        of: subjectNeeds(subject).map((id) => series(id).code),
        kin: subjectCode(subject),
        label: short,
        unit,
        points: drawn.map(({ last, value }) => [iso(last), value.value] as const),
        gap: GAP[by],
      },
    ],
  };
};

/** The same by other periods, in another order, of other things, or of all there is. */
const actionsOf = (view: PeriodView, { all, rows, told }: Listed, { args, order }: Asked): readonly Action[] => {
  const { say, subject, by, tell, format } = view;
  const choices = PERIODS.slice(PERIODS.indexOf(rhythm(subject))).map((value) => ({
    label: say.options.by.choices[value],
    value,
  }));
  const ask = (label: string, left: readonly string[], more: Readonly<Record<string, string>>): Action => ({
    ...{ kind: 'ask', label, command: 'by-period', args: { ...without(args, left), ...more } },
  });
  const begin = iso(all[0]!.from);
  return [
    {
      ...{ kind: 'view', label: say.by, command: 'by-period', option: 'by', args: without(args, ['by']) },
      ...{ choices, chosen: by },
    },
    order === 'time' ? ask(say.highestFirst, [], { order: 'highest' }) : ask(say.inTime, ['order', 'top', 'place'], {}),
    tell === 'average' ? ask(say.ends, ['level'], { tell: 'end' }) : ask(say.averages, ['level'], { tell: 'average' }),
    ...(!told && all.length > rows.length && args.from === undefined
      ? [ask(say.all(format.month(begin)), [], { from: begin })]
      : []),
  ];
};

const without = (args: Readonly<Record<string, string>>, names: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(args).filter(([name]) => !names.includes(name)));
