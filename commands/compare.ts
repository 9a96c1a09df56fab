import { defineCommand } from '../src/ask/command.ts';
import { beginsWith, changeOver, type MeasuredChange } from '../src/measures/change.ts';
import { percentOf } from '../src/measures/percent-of.ts';
import { inStretch, latestOf, namedStart, until } from '../src/measures/window.ts';
import { readDay } from '../src/parse/day-text.ts';
import { readStretch } from '../src/parse/stretch-text.ts';
import type { SeriesId } from '../src/series/catalog.ts';
import { periodOf } from '../src/series/period.ts';
import { fitsTogether, rhythmOf, type Subject, subjectCode, subjectNeeds, subjectUnit } from '../src/series/subject.ts';
import type { Figure, Instead, Reply } from '../src/values/answer.ts';
import { type Day, iso } from '../src/values/day.ts';
import { asOf, first, latest, type Point, type Points, size } from '../src/values/points.ts';
import { percent, type Quantity, signed } from '../src/values/quantity.ts';
import type { Stretch } from '../src/values/stretch.ts';
import type { Format } from '../src/words/format.ts';
import type { Shared } from '../src/words/shared.ts';
import { subjectName, subjectShort } from '../src/words/subject-name.ts';
import words, { type Begin, type Come, type Standing } from './compare.words.ts';
import { called, calledBy, calledUnused } from './shared/called.ts';
import { subjectLine } from './shared/chart-parts.ts';
import { compareDays, LINES } from './shared/compare-days.ts';
import { compareStretches, STRETCH_FINDS } from './shared/compare-stretches.ts';
import { moveBetween } from './shared/move.ts';
import { heldRound } from './shared/none-held.ts';
import noneHeld from './shared/none-held.words.ts';
import { reaching, reachNeeds } from './shared/reach.ts';
import { subjectOf, suggestSubjects } from './shared/subject.ts';

type Given = { readonly first: string; readonly second: string };

type Both =
  | { readonly days: readonly [Day, Day] }
  | { readonly stretches: readonly [Stretch, Stretch] }
  | { readonly subjects: readonly [Subject, Subject] };

/** Two days, in order, where both are days; two stretches where both are; a stretch beside a day is its last day. Else two subjects. */
const readBoth = ({ first, second }: Given): Both => {
  const [one, two] = [first, second].map((text) => ({ day: readDay(text), stretch: readStretch(text) }));
  if (one!.stretch && two!.stretch) return { stretches: [one!.stretch, two!.stretch] };
  const [from, to] = [one!.day ?? one!.stretch?.to, two!.day ?? two!.stretch?.to];
  if (from !== undefined && to !== undefined) return { days: from <= to ? [from, to] : [to, from] };
  return { subjects: [subjectOf(first), subjectOf(second)] };
};

/** What is told of a stretch unless something else is named: reserves, by their Wednesday level. */
const toldOf = (named: string | undefined): Subject =>
  named === undefined ? { of: 'reservesWednesday' } : subjectOf(named);

export default defineCommand({
  words,
  needs: (args) => {
    const both = readBoth(args);
    if ('stretches' in both) return reachNeeds(toldOf(args.series));
    if ('subjects' in both) return [...new Set(both.subjects.flatMap(reachNeeds))];
    const named = args.series === undefined ? [] : [subjectOf(args.series).of];
    return [...new Set<SeriesId>([...LINES, ...named])];
  },
  reaches: true,
  optional: LINES.filter((id) => id !== 'reservesWednesday'),
  options: {
    first: { kind: 'text', max: 100, required: true, example: 'WRBWFRBL', suggest: suggestSubjects },
    second: { kind: 'text', max: 100, required: true, example: 'RRPONTSYD', suggest: suggestSubjects },
    from: { kind: 'day' },
    to: { kind: 'day' },
    series: { kind: 'text', max: 100, suggest: suggestSubjects },
    find: { kind: 'choice', values: STRETCH_FINDS, default: 'change' },
    called,
  },
  unused: (args) => {
    const both = readBoth(args);
    if ('subjects' in both) return [{ option: 'series' }, { option: 'find' }, ...calledUnused(both.subjects)];
    const days = [{ option: 'from' }, { option: 'to' }];
    const named = calledUnused([toldOf(args.series)]);
    return [...days, ...named, ...('stretches' in both ? [] : [{ option: 'find' }])];
  },
  run({ args, data, say, shared: usual, format, today }) {
    const both = readBoth(args);
    const { shared, notes } = calledBy(args.called, usual, format.locale, args.from);
    if ('stretches' in both) {
      const begin = Math.min(...both.stretches.map(({ from }) => from));
      const reached = reaching(toldOf(args.series), data, begin, format);
      return compareStretches(both.stretches, args.find, reached, { shared, format, today });
    }
    if ('days' in both) {
      const [from, to] = [both.days[0], Math.min(both.days[1], today)];
      const named = args.series === undefined ? undefined : subjectOf(args.series);
      // What is reckoned from two series has no line among those of a day: its change is told alone.
      const told = named?.over ? undefined : compareDays(from, to, { data, say, shared, format }, named?.of);
      const ahead = both.days[1] > today ? [say.dayAhead(iso(both.days[1]))] : [];
      return told ? { ...told, notes: [...ahead, ...(told.notes ?? [])] } : changeAlone(named!, from, to);
    }
    const [one, two] = both.subjects;
    if (subjectCode(one) === subjectCode(two)) return same(one, say, shared);
    const reply = subjects([one, two], args, { data, say, shared, format, today });
    return notes.length > 0 ? { ...reply, notes: [...notes, ...(reply.notes ?? [])] } : reply;
  },
});

type Say = ReturnType<typeof words>;
type Data = Readonly<Partial<Record<SeriesId, Points>>>;

const changeAlone = (subject: Subject, from: Day, to: Day): Instead => ({
  instead: {
    command: 'history',
    args: { series: subjectCode(subject), find: 'change', from: iso(from), to: iso(to) },
  },
});

/** One series twice is no comparison: its line over time is what fits. */
const same = (subject: Subject, say: Say, shared: Shared): Reply => ({
  mood: 'trouble',
  ephemeral: true,
  lead: say.same(subjectName(subject, shared)),
  cites: [],
  actions: [{ kind: 'ask', label: say.chartIt, command: 'chart', args: { series: subjectCode(subject) } }],
});

/** Where a series stood. */
const standing = (subject: Subject, point: Point, shared: Shared): Standing => ({
  name: subjectName(subject, shared),
  short: subjectShort(subject, shared),
  value: quantity(subject, point),
  day: periodOf(subject.of, point.day),
});

type SubjectParts = { data: Data; say: Say; shared: Shared; format: Format; today: Day };

/** Two series beside each other: levels, changes, and what one is of the other. */
const subjects = (
  both: readonly [Subject, Subject],
  args: { readonly from: Day | undefined; readonly to: Day | undefined },
  { data, say, shared, format, today }: SubjectParts,
): Reply => {
  const stretch = { ...args, range: '1y' } as const;
  const start = namedStart(stretch, today);
  const begin = beginsWith(start, args.to);
  const reached = both.map((subject) => reaching(subject, data, start, format));
  const newest = latestOf(
    reached.map(({ held }) => held),
    today,
  );
  const sides = reached.map((side) => {
    const span = inStretch(side.held, stretch, today, newest);
    return { ...side, span, start, begin, name: subjectName(side.subject, shared) };
  }) as [Side, Side];
  const without = sides.filter(({ span }) => size(span) === 0);
  if (without.length > 0) return noFigures(without, args.to ?? today, format);
  const [one, two] = sides;
  const [now, other] = [latest(one.span)!, latest(two.span)!];
  // A quarter is of its first day, and is compared with all that falls into it or after.
  const isQuarter = both.some((subject) => rhythmOf(subject).frequency === 'quarterly');
  const day = isQuarter ? Math.max(now.day, other.day) : Math.min(now.day, other.day);
  const [a, b] = [asOf(one.span, day) ?? now, asOf(two.span, day) ?? other];
  const [of, base] = [one.subject, two.subject];
  // Nothing is shown of a later day than is compared.
  const [ended, matched] = [endedOn(one, a.day), endedOn(two, b.day)];
  const [left, right] = [standing(of, a, shared), standing(base, b, shared)];
  const come = args.from === undefined ? '' : say.come(comeBy(ended, shared), comeBy(matched, shared));
  const comparable = !of.over && !base.over && of.of !== base.of;
  const ratio = comparable && fitsTogether(of.of, 'share', base.of) ? percentOf(a.value, b.value) : undefined;
  const share = ratio === undefined ? undefined : percent(ratio);
  const apart = comparable && fitsTogether(of.of, 'less', base.of) ? moveBetween(of, b.value, a.value) : undefined;
  return {
    mood: 'calm',
    asOf: periodOf(of.of, a.day),
    lead: `${say.subjects(left, right, share, share ? undefined : apart)}${come}`,
    figures: [
      ...[ended, matched].map((side) => sideFigure(side, shared)),
      ...(share ? [{ label: say.share, value: share }] : []),
      ...(apart && !share ? [{ label: say.apart, value: signed(apart) }] : []),
    ],
    notes: [...beginNote([ended, matched], say, shared), say.matched, ...sides.flatMap(({ note }) => note ?? [])],
    cites: sides.flatMap(({ subject }) => subjectNeeds(subject)),
    chart: {
      kind: 'line',
      title: say.titleSubjects(left, right),
      subtitle: say.subtitle(one.name, two.name),
      lines: [subjectLine(of, ended.span, shared), subjectLine(base, matched.span, shared)],
    },
  };
};

/** Where the changes of both begin on different days: on which, and where that is the first day there is a figure of. */
const beginNote = (sides: readonly Side[], say: Say, shared: Shared): readonly string[] => {
  const begins = sides.map((side): Begin => {
    const { day } = changeOf(side).from;
    const isFirst = day === first(side.held)!.day;
    return { short: subjectShort(side.subject, shared), day: periodOf(side.subject.of, day), isFirst };
  });
  const [one, two] = begins as [Begin, Begin];
  return one.day === two.day ? [] : [say.begins(one, two)];
};

/** How far it has come, and since which day. */
const comeBy = (side: Side, shared: Shared): Come => {
  const { subject } = side;
  const { from, to } = changeOf(side);
  return {
    short: subjectShort(subject, shared),
    by: signed(moveBetween(subject, from.value, to.value)),
    day: periodOf(subject.of, from.day),
  };
};

/** How far a series has come over its span. */
const changeOf = ({ span, held, begin }: Side): MeasuredChange =>
  changeOver(held, begin ?? first(span)!.day, latest(span)!.day)!;

/** A series' last figure in the span, and how far it has come since the first. */
const sideFigure = (side: Side, shared: Shared): Figure => {
  const { subject, name } = side;
  const { from: start, to: end } = changeOf(side);
  const { by, day } = comeBy(side, shared);
  return {
    label: name,
    ...(subject.over ? {} : { series: subject.of }),
    value: quantity(subject, end),
    day: periodOf(subject.of, end.day),
    ...(start.day < end.day ? { changes: [{ label: shared.spans.since(day), value: by }] } : {}),
  };
};

type Side = {
  readonly subject: Subject;
  readonly name: string;
  /** The figures of the span, all there are, the first day named, and the one a change begins with. */
  readonly span: Points;
  readonly held: Points;
  readonly start: Day | undefined;
  readonly begin: Day | undefined;
  readonly note?: string;
};

const endedOn = (side: Side, day: Day): Side => ({ ...side, span: until(side.span, day) });

/** Nothing is held for the span: where there is something. */
const noFigures = (sides: readonly Side[], to: Day, format: Format): Reply => {
  const none = sides.map(({ subject, held, name, start }) =>
    noneHeld(format.locale).none(name, heldRound(subject, held, start ?? to, to)),
  );
  return { mood: 'trouble', ephemeral: true, lead: none.join(format.locale === 'en' ? ' ' : '') };
};

const quantity = (subject: Subject, { value }: Point): Quantity => ({ value, unit: subjectUnit(subject) });
