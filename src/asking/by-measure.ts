import { beginsWith, changeOver, type MeasuredChange } from '../measures/change.ts';
import { type SeriesId, series } from '../series/catalog.ts';
import type { Policy } from '../series/facts.ts';
import { type Day, iso, parseDay } from '../values/day.ts';
import { asOf, latest, type Point, type Points } from '../values/points.ts';
import type { QuestionReading } from './question-reading.ts';
import { subjectOf, verdict } from './verdict.ts';

/** The Wednesday level and the week average of one thing. */
const OTHER: Readonly<Partial<Record<SeriesId, SeriesId>>> = {
  reservesWednesday: 'reservesAverage',
  reservesAverage: 'reservesWednesday',
  tgaWednesday: 'tgaAverage',
  tgaAverage: 'tgaWednesday',
};

/** The other measure of what a reading holds to have moved. */
export const otherMeasureOf = (reading: QuestionReading): SeriesId | undefined => {
  const { line, slots } = reading;
  const subject = subjectOf(reading);
  const isMove = line?.command === 'history' && line.args.find === 'change' && slots.claim;
  return (isMove || isLevelNow(reading)) && slots.measures.length === 0 && subject && !subject.over
    ? OTHER[subject.of]
    : undefined;
};

/** Whether something is so by its own measure, and what the other one did, by which it is otherwise. */
type Otherwise = {
  readonly holds: boolean;
  readonly own: SeriesId;
  readonly other: SeriesId;
  readonly change: MeasuredChange;
};

/** What the other measure made of the same days, where by it what is held to be so is otherwise. */
export const otherwiseByMeasure = (
  reading: QuestionReading,
  data: Readonly<Partial<Record<SeriesId, Points>>>,
  policy: Policy,
  today: Day,
): Otherwise | undefined => {
  const other = otherMeasureOf(reading);
  const of = other && OTHER[other];
  const [own, points] = [of && data[of], other && data[other]];
  const { line } = reading;
  const from = parseDay(line?.args.from ?? '');
  if (!of || !own || !points || !line || from === undefined) return undefined;
  const to = parseDay(line.args.to ?? '');
  const holds = verdict(reading, data, policy, today);
  if (holds === undefined) return undefined;
  const told = (begin: Day, end: Day | undefined): Otherwise | undefined => {
    const change = end === undefined ? undefined : changeOver(points, beginsWith(begin, to), end);
    if (!change || change.from.day === change.to.day) return undefined;
    const args = { ...line.args, series: series(other!).code, from: iso(begin), to: iso(end!) };
    const its = verdict({ ...reading, line: { ...line, args } }, data, policy, today);
    return its !== undefined && holds !== its ? { holds, own: of, other: other!, change } : undefined;
  };
  const newest = latest(points)!.day;
  const held = latest(own)!.day;
  // Of the same days, or of those of which one measure alone is out.
  const same = told(
    from,
    to !== undefined && to > held && newest > held ? asOf(points, to)?.day : asOf(own, to ?? today)?.day,
  );
  if (same || holds) return same;
  // What was told last is what "last week" is said of, also where its week is the one after.
  const isOfWeek = to !== undefined && to - from === WEEK && newest === to + WEEK && today - newest < WEEK;
  return isOfWeek ? told(newest - WEEK, newest) : undefined;
};

/** Whether something is held to be past a level now. */
const isLevelNow = ({ line, slots: { claim, level, side, time } }: QuestionReading): boolean =>
  line?.command === 'history' &&
  line.args.find === 'last' &&
  claim &&
  level !== undefined &&
  side !== undefined &&
  time.grain === undefined;

/** Whether something is past a level by its own measure, and the newest figure of the other one, by which it is otherwise. */
export type OtherwiseNow = {
  readonly holds: boolean;
  readonly own: SeriesId;
  readonly other: SeriesId;
  readonly newest: Point;
};

/** The newest figure of the other measure, where by it what is held of now is otherwise: "are reserves above 3 tn?". */
export const otherwiseNow = (
  reading: QuestionReading,
  data: Readonly<Partial<Record<SeriesId, Points>>>,
  holds: boolean | undefined,
): OtherwiseNow | undefined => {
  const other = isLevelNow(reading) ? otherMeasureOf(reading) : undefined;
  const own = other && OTHER[other];
  const [newest, its] = [other && data[other], own && data[own]].map((points) => points && latest(points));
  const { level, side } = reading.slots;
  if (holds === undefined || !other || !own || !newest || !its || !level) return undefined;
  const passes = ({ value }: Point) => (side === 'below' ? value < Number(level.value) : value > Number(level.value));
  // Where it is not of now that it holds, the newest figures do not tell.
  return passes(its) === holds && passes(newest) !== holds ? { holds, own, other, newest } : undefined;
};

/** Days. */
const WEEK = 7;
