import { defineCommand } from '../src/ask/command.ts';
import { subjectPoints } from '../src/measures/subject.ts';
import { readDay } from '../src/parse/day-text.ts';
import { type SeriesId, series } from '../src/series/catalog.ts';
import { periodOf } from '../src/series/period.ts';
import { fitsTogether, type Subject, subjectNeeds, subjectUnit } from '../src/series/subject.ts';
import type { Cell, Figure, Reply } from '../src/values/answer.ts';
import { addMonths, type Day, iso } from '../src/values/day.ts';
import { asOf, between, first, latest, type Point, type Points, size } from '../src/values/points.ts';
import { percent, type Quantity, signed } from '../src/values/quantity.ts';
import { Trouble } from '../src/values/trouble.ts';
import type { Format } from '../src/words/format.ts';
import type { Shared } from '../src/words/shared.ts';
import { subjectName, subjectShort } from '../src/words/subject-name.ts';
import words from './compare.words.ts';
import { subjectLine } from './shared/chart-parts.ts';
import { moveBetween } from './shared/move.ts';
import { subjectOf, suggestSubjects } from './shared/subject.ts';

/** What two days are compared by. */
const LINES = [
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

type Given = { readonly first: string; readonly second: string };

/** Two days, in order, where both are days; else two subjects. */
const readBoth = ({ first: one, second: two }: Given): readonly [Day, Day] | readonly [Subject, Subject] => {
  const [from, to] = [readDay(one), readDay(two)];
  if (from !== undefined && to !== undefined) return from <= to ? [from, to] : [to, from];
  return [subjectOf(one), subjectOf(two)];
};

const isDays = (both: readonly [Day, Day] | readonly [Subject, Subject]): both is readonly [Day, Day] =>
  typeof both[0] === 'number';

export default defineCommand({
  words,
  needs: (args) => {
    const both = readBoth(args);
    return isDays(both) ? LINES : [...new Set(both.flatMap(subjectNeeds))];
  },
  optional: LINES.filter((id) => id !== 'reservesWednesday'),
  options: {
    first: { kind: 'text', max: 100, required: true, suggest: suggestSubjects },
    second: { kind: 'text', max: 100, required: true, suggest: suggestSubjects },
    from: { kind: 'day' },
    to: { kind: 'day' },
  },
  run({ args, data, say, shared, format, today }): Reply {
    const both = readBoth(args);
    if (isDays(both)) return days(both[0], Math.min(both[1], today), { data, say, shared });
    return subjects(both, args, { data, say, shared, format, today });
  },
});

type Say = ReturnType<typeof words>;
type Data = Readonly<Partial<Record<SeriesId, Points>>>;

/** Everything that is held for both days, each line on its own. */
const days = (from: Day, to: Day, { data, say, shared }: { data: Data; say: Say; shared: Shared }): Reply => {
  const known = LINES.flatMap((id) => {
    const [a, b] = [from, to].map((day) => {
      const point = asOf(data[id]!, day);
      return point && day - point.day <= OLDEST[series(id).frequency] ? point : undefined;
    });
    return a && b ? [{ id, a, b, by: moveBetween({ of: id }, a.value, b.value) }] : [];
  });
  const [main] = known;
  if (!main || from === to) return { mood: 'trouble', ephemeral: true, lead: say.noDays(iso(from), iso(to)) };
  const others = known.filter(({ id }) => id === 'totalAssets' || id === 'tgaWednesday' || id === 'onRrp');
  // A weekly line has its own days, which are those its change is told over.
  const daysOf = ({ a, b }: { a: Point; b: Point }) => ({ from: iso(a.day), to: iso(b.day) });
  const [own, isOwn] = [daysOf(main), ({ a, b }: typeof main) => a.day !== main.a.day || b.day !== main.b.day];
  const drawn = between(data[main.id]!, addMonths(from, -1), addMonths(to, 1));
  return {
    mood: 'calm',
    asOf: iso(main.b.day),
    lead: say.days(
      shared.series[main.id].title,
      main.by,
      quantity({ of: main.id }, main.b),
      own.from,
      own.to,
      others.map((one) => ({
        ...{ name: shared.series[one.id].short, by: one.by },
        ...(isOwn(one) && { days: daysOf(one) }),
      })),
    ),
    figures: [main, ...others].map(
      ({ id, b, a, by }): Figure => ({
        label: shared.series[id].short,
        series: id,
        value: quantity({ of: id }, b),
        day: periodOf(id, b.day),
        changes: [{ label: shared.spans.since(periodOf(id, a.day)), value: signed(by) }],
      }),
    ),
    table: {
      title: say.table(iso(from), iso(to)),
      columns: say.columns,
      rows: known.map(({ id, a, b, by }): readonly Cell[] => [
        shared.series[id].short,
        quantity({ of: id }, a),
        quantity({ of: id }, b),
        signed(by),
      ]),
    },
    notes: [say.ownDays],
    chart: {
      kind: 'line',
      title: say.titleDays(shared.series[main.id].short, main.by, own.from, own.to),
      subtitle: shared.series[main.id].title,
      lines: [subjectLine({ of: main.id }, drawn, shared)],
      events: [from, to].map((day) => ({ day: iso(day), label: say.day(iso(day)) })),
    },
  };
};

type SubjectParts = { data: Data; say: Say; shared: Shared; format: Format; today: Day };

/** Two series beside each other: levels, changes, and what one is of the other. */
const subjects = (
  both: readonly [Subject, Subject],
  args: { readonly from: Day | undefined; readonly to: Day | undefined },
  { data, say, shared, today }: SubjectParts,
): Reply => {
  const [one, two] = both.map((subject) => {
    const all = subjectPoints(subject, data);
    const end = Math.min(args.to ?? today, today);
    const span = between(all, args.from ?? addMonths(end, -12), end);
    return { subject, span: size(span) > 0 ? span : all, name: subjectName(subject, shared) };
  }) as [Side, Side];
  for (const side of [one, two])
    if (size(side.span) === 0) throw new Trouble('noData', { code: series(side.subject.of).code });
  const [now, other] = [latest(one.span)!, latest(two.span)!];
  // A quarter is of its first day, and is compared with all that falls into it or after.
  const isQuarter = both.some((subject) => series(subject.of).frequency === 'quarterly');
  const day = isQuarter ? Math.max(now.day, other.day) : Math.min(now.day, other.day);
  const [a, b] = [asOf(one.span, day) ?? now, asOf(two.span, day) ?? other];
  const [of, base] = [one.subject, two.subject];
  const comparable = !of.over && !base.over && of.of !== base.of;
  const share =
    comparable && b.value > 0 && fitsTogether(of.of, 'share', base.of) ? percent((100 * a.value) / b.value) : undefined;
  const apart = comparable && fitsTogether(of.of, 'less', base.of) ? moveBetween(of, b.value, a.value) : undefined;
  return {
    mood: 'calm',
    asOf: periodOf(of.of, a.day),
    lead: say.subjects(
      { name: one.name, value: quantity(of, a), day: periodOf(of.of, a.day) },
      { name: two.name, value: quantity(base, b), day: periodOf(base.of, b.day) },
      share,
      share ? undefined : apart,
    ),
    figures: [
      ...[one, two].map((side) => sideFigure(side, shared)),
      ...(share ? [{ label: say.share, value: share }] : []),
      ...(apart && !share ? [{ label: say.apart, value: signed(apart) }] : []),
    ],
    notes: [say.matched],
    chart: {
      kind: 'line',
      title: say.titleSubjects(
        subjectShort(of, shared),
        quantity(of, now),
        subjectShort(base, shared),
        quantity(base, other),
      ),
      subtitle: say.subtitle(one.name, two.name),
      lines: [subjectLine(of, one.span, shared), subjectLine(base, two.span, shared)],
    },
  };
};

/** A series' last figure in the span, and how far it has come since the first. */
const sideFigure = ({ subject, span, name }: Side, shared: Shared): Figure => {
  const [start, end] = [first(span)!, latest(span)!];
  const by = signed(moveBetween(subject, start.value, end.value));
  return {
    label: name,
    ...(subject.over ? {} : { series: subject.of }),
    value: quantity(subject, end),
    day: periodOf(subject.of, end.day),
    changes: [{ label: shared.spans.since(periodOf(subject.of, start.day)), value: by }],
  };
};

type Side = { readonly subject: Subject; readonly span: Points; readonly name: string };

const quantity = (subject: Subject, { value }: Point): Quantity => ({ value, unit: subjectUnit(subject) });
