import { highest, lowest } from '../measures/extremes.ts';
import { type Spell, spells } from '../measures/spells.ts';
import { widestMove } from '../measures/steps.ts';
import { subjectPoints } from '../measures/subject.ts';
import { readLevel } from '../parse/level.ts';
import { readSubject } from '../parse/subject.ts';
import { widestStep } from '../series/cadence.ts';
import { type SeriesId, series } from '../series/catalog.ts';
import type { Policy } from '../series/facts.ts';
import { currentRunoff } from '../series/policy.ts';
import { rhythmOf, type Subject, subjectNeeds, subjectUnit } from '../series/subject.ts';
import type { CommandCall } from '../values/answer.ts';
import { type Day, day, iso, parseDay } from '../values/day.ts';
import { asOf, between, each, type Point, type Points } from '../values/points.ts';
import { stepBackFrom } from './by-figures.ts';
import type { ByFigures, QuestionReading } from './question-reading.ts';
import type { Slots } from './slots.ts';

type Data = Readonly<Partial<Record<SeriesId, Points>>>;

/** The series whose figures tell what a line leaves to them. */
export const byFiguresNeeds = ({ line, byFigures }: QuestionReading): readonly SeriesId[] => {
  const subject = byFigures && readSubject(subjectTold(line, byFigures));
  return subject ? subjectNeeds(subject) : [];
};

/** Whose figures tell it: those of the line, or of what was told before. */
const subjectTold = (line: CommandCall | undefined, byFigures: ByFigures): string =>
  byFigures.kind === 'thatDay' || byFigures.kind === 'back' ? byFigures.of : (line?.args.series ?? '');

/** A reading with what its line leaves to the figures told by them. */
export const toldByFigures = (reading: QuestionReading, data: Data, policy: Policy, today: Day): QuestionReading => {
  const { line, byFigures } = reading;
  const subject = byFigures && readSubject(subjectTold(line, byFigures));
  if (!line || !byFigures || !subject || subjectNeeds(subject).some((id) => !data[id])) return reading;
  const points = subjectPoints(subject, data);
  if (byFigures.kind === 'thatDay') {
    const told = dayTold(points, subject, byFigures, policy, today);
    if (told === undefined) return reading;
    return { ...reading, line: { ...line, args: { ...line.args, from: iso(told) } } };
  }
  if (byFigures.kind === 'back') {
    const { began, back } = cameBackOn(reading, data, policy, today) ?? {};
    if (began === undefined) return reading;
    const { series: code = '' } = line.args;
    const args = back ? { find: 'on', from: iso(back.day) } : { find: 'change', from: iso(began) };
    return { ...reading, line: { ...line, args: { series: code, ...args } } };
  }
  const changed =
    byFigures.kind === 'beforeLatest'
      ? dayBefore(points, byFigures, subject.of, reading.slots, today)
      : line.args.level === undefined
        ? recordBefore(points, line.args, byFigures, today)
        : crossingBeside(points, subject, line.args, byFigures, policy, today);
  return changed ? { ...reading, line: { ...line, args: { ...line.args, ...changed } } } : reading;
};

type Args = CommandCall['args'];
type Changed = { readonly from?: string; readonly to?: string } | undefined;

/** How long something stayed on the other side of a level, or away from where it was before. */
export type CameBack = {
  readonly began: Day;
  /** The figure before it began; missing where a level was crossed. */
  readonly before?: Point;
  readonly side?: 'above' | 'below';
  readonly level?: number;
  /** The first figure that was back; missing where none has been. */
  readonly back?: Point;
};

/** When what was told came back, as figures tell; undefined where nothing is asked of that. */
export const cameBackOn = (
  { byFigures }: QuestionReading,
  data: Data,
  policy: Policy,
  today: Day,
): CameBack | undefined => {
  const subject = byFigures?.kind === 'back' ? readSubject(byFigures.of) : undefined;
  if (byFigures?.kind !== 'back' || !subject || subjectNeeds(subject).some((id) => !data[id])) return undefined;
  const points = subjectPoints(subject, data);
  const { level, find } = byFigures;
  if ((find === 'first' || find === 'last') && level !== undefined) {
    const { firsts, last } = crossingsIn(points, subject, { ...byFigures, level }, policy, today);
    const run = find === 'first' ? firsts[0] : last;
    if (!run) return undefined;
    const back = each(between(points, run.to.day + 1, today)).next().value;
    const read = { side: byFigures.side ?? ('below' as const), level: readLevel(level, subjectUnit(subject), 'en') };
    return { began: run.from.day, ...read, ...(back && { back }) };
  }
  const began =
    byFigures.at === undefined
      ? dayTold(points, subject, { ...byFigures, kind: 'thatDay' }, policy, today)
      : parseDay(byFigures.at);
  const [own, before] = began === undefined ? [] : [asOf(points, began), asOf(points, began - 1)];
  if (began === undefined || !own || !before || own.value === before.value) return undefined;
  const isUp = own.value > before.value;
  for (const point of each(between(points, began + 1, today)))
    if (isUp ? point.value <= before.value : point.value >= before.value) return { began, before, back: point };
  return { began, before };
};

/** The day of the highest, of the biggest fall, of the first time past a level, of the latest figure. */
const dayTold = (
  points: Points,
  subject: Subject,
  told: Extract<ByFigures, { kind: 'thatDay' }>,
  policy: Policy,
  today: Day,
): Day | undefined => {
  const { find } = told;
  const [start, end] = boundsOf(told, points, today);
  if (find === 'first' || find === 'last') {
    if (told.level === undefined) return undefined;
    const { firsts, last } = crossingsIn(points, subject, { ...told, level: told.level }, policy, today);
    return find === 'first' ? firsts[0]?.from.day : last?.to.day;
  }
  if (find === 'highest' || find === 'lowest') {
    const span = between(points, start, end);
    return told.place === undefined ? EXTREMES[find](span)?.day : nth(span, find, told.place)?.day;
  }
  if (find === 'latest') return asOf(points, today)?.day;
  const begun = asOf(points, start - 1)?.day ?? start;
  const way = find === 'biggest-rise' ? 'rise' : 'fall';
  return widestMove(between(points, begun, end), way, widestStep(rhythmOf(subject)))?.to.day;
};
const EXTREMES = { highest, lowest };

/** The figure that comes so many places down, the highest or the lowest first. */
const nth = (points: Points, find: 'highest' | 'lowest', place: number): Point | undefined =>
  [...each(points)].sort((a, b) => (find === 'highest' ? b.value - a.value : a.value - b.value))[place - 1];

const dayBefore = (
  points: Points,
  { unit }: Extract<ByFigures, { kind: 'beforeLatest' }>,
  id: SeriesId,
  slots: Slots,
  today: Day,
): Changed => {
  const newest = asOf(points, today)?.day;
  return newest === undefined ? undefined : { from: iso(stepBackFrom(newest, unit, id, slots)) };
};

const boundsOf = (
  { from, to }: { readonly from?: string; readonly to?: string },
  points: Points,
  today: Day,
): readonly [Day, Day] => [parseDay(from ?? '') ?? points.days[0]!, parseDay(to ?? '') ?? today];

const recordBefore = (points: Points, args: Args, byFigures: ByFigures, today: Day): Changed => {
  const { find } = args;
  if (byFigures.kind !== 'oneBefore' || (find !== 'highest' && find !== 'lowest')) return undefined;
  const [start, end] = boundsOf(args, points, today);
  const ends = recordsBack(between(points, start, end), find, byFigures.times);
  return ends === undefined || ends < start ? undefined : { to: iso(ends) };
};

type Crossing = { readonly side?: string; readonly level: string; readonly from?: string; readonly to?: string };

/** The runs past a level, those that began in the stretch as `/history` tells the first of them, and the last. */
const crossingsIn = (
  points: Points,
  subject: Subject,
  args: Crossing,
  policy: Policy,
  today: Day,
): { readonly runs: readonly Spell[]; readonly firsts: readonly Spell[]; readonly last: Spell | undefined } => {
  const [start, end] = boundsOf(args, points, today);
  const level = readLevel(args.level, subjectUnit(subject), 'en');
  const side = args.side === 'above' ? 'above' : 'below';
  const runs = spells(points, side, level, widestStep(series(subject.of))).filter(
    (one) => one.to.day >= start && one.from.day <= end,
  );
  const runoff =
    args.from === undefined && series(subject.of).release === 'h41' ? currentRunoff(policy)?.from : undefined;
  const crossings = runs.filter((one) => one.before && one.from.day >= start);
  const firsts = runoff === undefined ? crossings : sinceRunoff(runs, crossings, day(runoff));
  return { runs, firsts, last: runs.at(-1) };
};

/** The time before the last one, the one after the first, or the days since. */
const crossingBeside = (
  points: Points,
  subject: Subject,
  args: Args,
  byFigures: ByFigures,
  policy: Policy,
  today: Day,
): Changed => {
  if (byFigures.kind === 'beforeLatest' || byFigures.kind === 'thatDay' || byFigures.kind === 'back') return undefined;
  const side = byFigures.kind === 'since' ? byFigures.side : args.side;
  const asked = { ...args, level: args.level!, ...(side && { side }) };
  const { runs, firsts, last } = crossingsIn(points, subject, asked, policy, today);
  if (byFigures.kind === 'since') {
    const after = byFigures.find === 'first' ? firsts[0]?.from.day : last?.to.day;
    return after === undefined || after >= today ? undefined : { from: iso(after + 1) };
  }
  const { times } = byFigures;
  if (byFigures.kind === 'oneAfter') return firsts[times] && { from: iso(firsts[times - 1]!.to.day + 1) };
  return runs.at(-times - 1) && { to: iso(runs.at(-times)!.from.day - 1) };
};

/** The times since QT began, as `/history` tells the first one, unless it was on that side already. */
const sinceRunoff = (runs: readonly Spell[], crossings: readonly Spell[], began: Day): readonly Spell[] => {
  const later = crossings.filter((one) => one.from.day >= began);
  return later[0] && later[0] === runs.find((one) => one.to.day >= began) ? later : crossings;
};

/** The last day before a record was first reached, and so often before the record of those days. */
const recordsBack = (points: Points, find: 'highest' | 'lowest', times: number): Day | undefined => {
  let ends: Day | undefined;
  for (let i = 0; i < times; i++) {
    const span = ends === undefined ? points : between(points, points.days[0]!, ends);
    const record = (find === 'highest' ? highest : lowest)(span);
    if (!record) return undefined;
    for (const point of each(span))
      if (point.value === record.value) {
        ends = point.day - 1;
        break;
      }
  }
  return ends;
};
