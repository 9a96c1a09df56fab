import { highest, lowest } from '../measures/extremes.ts';
import { subjectPoints } from '../measures/subject.ts';
import { readSubject } from '../parse/subject.ts';
import { type SeriesId, series } from '../series/catalog.ts';
import { addMonths, type Day, iso, parseDay } from '../values/day.ts';
import { asOf, between, latest, type Point, type Points } from '../values/points.ts';
import type { QuestionReading } from './question-reading.ts';
import type { Slots } from './slots.ts';
import { wayIn } from './ways.ts';

const LOW = /\blow(?:s|est)?\b|\bsmallest\b|低/;
/** A record, by the words for one: of a low, or of what is not said otherwise a high. */
const recordIn = ({ text }: Slots): 'highest' | 'lowest' => (LOW.test(text) ? 'lowest' : 'highest');

const LESS = /\b(?:narrower|lower|smaller|less|tighter|below|under)\b|更?[低窄少小]/;

/** Of two times one of which is a day, that day and the other. */
const dayAndStretch = ({
  time: { named },
}: Slots): { readonly day: Day; readonly from: Day; readonly to: Day } | undefined => {
  const day = named.find(({ from, to }) => from === to);
  const stretch = named.find(({ from, to }) => from < to);
  return named.length === 2 && day && stretch ? { day: day.from, from: stretch.from, to: stretch.to } : undefined;
};

const ALWAYS = /\balways\b|总是|一直/;
const SINCE = /\bsince\b|以来/;
const IN_YEARS =
  /\bin (?:over |more than |almost |nearly |about )?(?<n>a|one|two|three|four|five|several|\d{1,2}) (?<unit>year|month|week)s?\b/;
const COUNTS: Readonly<Record<string, number>> = { a: 1, one: 1, two: 2, three: 3, four: 4, five: 5, several: 3 };
/** The day so many years, months or weeks before another. */
const backFrom = (day: Day, said: string, unit: string): Day => {
  const n = COUNTS[said] ?? Number(said);
  return unit === 'week' ? day - 7 * n : addMonths(day, unit === 'year' ? -12 * n : -n);
};

type Filler = (slots: Slots, policy: unknown, today: Day) => string | undefined;

/** Options filled by what is claimed of a record, of a move that never came, of a day that was passed. */
export const MARK_FILLERS: Readonly<Record<string, Filler>> = {
  recordFind: (slots) => recordIn(slots),
  // What always grew never fell.
  neverFind: ({ text }) => ((wayIn(text) === 'up') !== ALWAYS.test(text) ? 'biggest-rise' : 'biggest-fall'),
  everFind: ({ text }) => (LESS.test(text) ? 'lowest' : 'highest'),
  everFrom: (slots) => {
    const from = dayAndStretch(slots)?.from;
    return from === undefined ? undefined : iso(from);
  },
  everTo: (slots, _, today) => {
    const to = dayAndStretch(slots)?.to;
    return to === undefined || to >= today ? undefined : iso(to);
  },
  // What is the lowest since a year was lower in it, and not after it.
  sinceFrom: ({ time: { named, from, at }, text }, _, today) => {
    const years = IN_YEARS.exec(text)?.groups;
    if (years) return iso(backFrom(today, years.n!, years.unit!));
    const [one] = named;
    const begin = one && one.to < today - 1 && SINCE.test(text) ? one.to + 1 : (from ?? at);
    return begin === undefined ? undefined : iso(begin);
  },
  // The time before which something was ends nothing.
  timesTo: ({ time: { from, to } }) => (from === undefined || to === undefined ? undefined : iso(to)),
  // What QT took something from: reserves, where they are named.
  tookFrom: ({ series: ids }) =>
    series(
      ids.find((id) => id === 'reservesWednesday' || id === 'reservesAverage') ? 'reservesWednesday' : 'totalAssets',
    ).code,
  // "The spread" of which nothing more is said is the one desks watch.
  spread: ({ series: [id], derived }) => derived ?? (id ? series(id as SeriesId).code : 'SOFR-IORB'),
};

type Data = Readonly<Partial<Record<SeriesId, Points>>>;

/** What was claimed of a record, or of a day that was passed: whether it is so, and what shows it. */
type Mark =
  | { readonly kind: 'is'; readonly holds: boolean }
  | { readonly kind: 'then'; readonly record: Point }
  | { readonly kind: 'beside'; readonly holds: boolean; readonly on: Point };

/** Whether a record that is claimed is one, or was one when it was set, and whether the day that is named was passed. */
export const markOf = (reading: QuestionReading, data: Data, today: Day): Mark | undefined => {
  const { intent, line, slots } = reading;
  const subject = intent && INTENTS.has(intent) ? readSubject(line?.args.series ?? '') : undefined;
  if (!subject) return undefined;
  const points = subjectPoints(subject, data);
  const best = line?.args.find === 'lowest' ? lowest : highest;
  if (intent !== 'ever-past-a-day') return recordMark(points, best, slots, today);
  const named = dayAndStretch(slots);
  const on = named && asOf(points, named.day);
  const [from, to] = [parseDay(line?.args.from ?? ''), parseDay(line?.args.to ?? '')];
  const extreme = from === undefined ? undefined : best(between(points, from, to ?? today));
  if (!on || !extreme) return undefined;
  return {
    kind: 'beside',
    on,
    holds: line?.args.find === 'lowest' ? extreme.value < on.value : extreme.value > on.value,
  };
};

/** The kinds of question a mark is told of. */
const INTENTS: ReadonlySet<string> = new Set(['record-as-claimed', 'new-mark-then-as-claimed', 'ever-past-a-day']);

const recordMark = (points: Points, best: typeof highest, { time }: Slots, today: Day): Mark | undefined => {
  const extreme = best(points);
  const [from, to] = [time.at ?? time.week?.from ?? time.from, time.at ?? time.week?.to ?? time.to ?? today];
  if (!extreme) return undefined;
  if (from === undefined) return { kind: 'is', holds: latest(points)?.value === extreme.value };
  const then = time.at === undefined ? best(between(points, from, to)) : asOf(points, time.at);
  if (!then) return undefined;
  if (then.value === extreme.value) return { kind: 'is', holds: true };
  const first = points.days[0]!;
  const before = from > first ? best(between(points, first, from - 1)) : undefined;
  const isThen =
    before !== undefined && best === highest
      ? then.value > before.value
      : before !== undefined && then.value < before.value;
  return isThen ? { kind: 'then', record: then } : { kind: 'is', holds: false };
};
