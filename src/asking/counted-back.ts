import { highest } from '../measures/extremes.ts';
import { subjectPoints } from '../measures/subject.ts';
import { readSubjects } from '../parse/subject.ts';
import { back } from '../parse/time/calendar.ts';
import { peakOf } from '../parse/time/events.ts';
import type { Time } from '../parse/time/read-time.ts';
import type { SeriesId } from '../series/catalog.ts';
import type { Policy } from '../series/facts.ts';
import { rhythmOf, type Subject, subjectNeeds } from '../series/subject.ts';
import type { CommandCall } from '../values/answer.ts';
import { type Day, iso } from '../values/day.ts';
import { asOf, between, on, type Points } from '../values/points.ts';
import type { QuestionReading } from './question-reading.ts';

type Data = Readonly<Partial<Record<SeriesId, Points>>>;

/** What goes from figure to figure: it begins with the figure in force on its first day. */
const STEPS: ReadonlySet<string | undefined> = new Set(['change', 'streak', 'biggest-rise', 'biggest-fall']);
/** What is told of the figures of a stretch: it begins with the figure after that one. */
const FIGURES: ReadonlySet<string | undefined> = new Set(['average', 'median', 'highest', 'lowest']);

/** What a line is about that is told up to the latest figure. */
const subjectsOf = ({ line }: QuestionReading): readonly Subject[] => {
  if (!line || line.args.to !== undefined) return [];
  const { command, args } = line;
  if (command === 'history' || command === 'chart') return readSubjects(args.series ?? '').found;
  if (command === 'drivers') return args.from === undefined ? [] : [{ of: 'reservesWednesday' }];
  if (command !== 'compare') return [];
  return readSubjects(args.from === undefined ? (args.series ?? 'WRBWFRBL') : `${args.first},${args.second}`).found;
};

/** The series whose latest figures say where a line begins that is counted back from now. */
export const countedBackNeeds = (reading: QuestionReading): readonly SeriesId[] =>
  subjectsOf(reading).flatMap(subjectNeeds);

/**
 * A question with its line counted back from the latest figure, where it is said to begin so far back from today: a year
 * of figures that end on September 30 began a year before that day, as `/reserves` counts it, and not a year before
 * today. What this year or this month brought begins with what stood before it.
 */
export const countedBack = (reading: QuestionReading, data: Data, policy: Policy, today: Day): QuestionReading => {
  const { line, slots } = reading;
  const ends = subjectsOf(reading).map((subject) => endOf(subject, data, today));
  const [end] = ends;
  if (!line || !end || ends.some((one) => one?.last !== end.last || one.isWeekly !== end.isWeekly)) return reading;
  const told = fromPeak(line, slots.time, end, policy) ?? begun(line, slots.time, end);
  return { ...reading, line: told ?? moved(line, slots.time, end, today) };
};

/** So far (days) from the peak on record the figures of another measure have theirs. */
const BESIDE = 14;

/** The peak of reserves on record is that of the week average: a change of the Wednesday level is from its own. */
const fromPeak = (line: CommandCall, { sincePeak }: Time, { points }: End, policy: Policy): CommandCall | undefined => {
  const at = sincePeak && line.command === 'history' ? peakOf(policy, line.args.series ?? '') : undefined;
  if (at === undefined || line.args.find !== 'change' || line.args.from !== iso(at)) return undefined;
  const own = highest(between(points, at - BESIDE, at + BESIDE));
  return own && { ...line, args: { ...line.args, from: iso(own.day) } };
};

/** Where a subject's figures end, and whether they are a week apart. */
type End = { readonly last: Day; readonly isWeekly: boolean; readonly points: Points };

const endOf = (subject: Subject, data: Data, today: Day): End | undefined => {
  if (subjectNeeds(subject).some((id) => !data[id])) return undefined;
  const points = subjectPoints(subject, data);
  const last = asOf(points, today)?.day;
  return last === undefined ? undefined : { last, isWeekly: rhythmOf(subject).frequency === 'weekly', points };
};

/** So far back from the latest figure; weeks are counted whole, so that a year of them is 52. */
const beforeLast = ({ count, unit }: NonNullable<Time['back']>, { last, isWeekly }: End): Day => {
  const day = back(last, count, unit);
  return isWeekly ? last - 7 * Math.max(1, Math.round((last - day) / 7)) : day;
};

const moved = (line: CommandCall, time: Time, end: End, today: Day): CommandCall => {
  if (!time.back) return line;
  const { args } = line;
  const said = iso(back(today, time.back.count, time.back.unit));
  const from = beforeLast(time.back, end);
  if (line.command === 'compare' && args.first === said && args.second === iso(today))
    return { ...line, args: { ...args, first: iso(from), second: iso(end.last) } };
  if (args.from !== said) return line;
  const isOfFigures = line.command === 'history' && !isOfSteps(line) && FIGURES.has(findOf(line));
  if (line.command === 'history' && !isOfFigures && !isOfSteps(line)) return line;
  return { ...line, args: { ...args, from: iso(isOfFigures ? from + 1 : from) } };
};

/** How often it was past a level is told of figures, how often it fell of steps. */
const findOf = ({ args }: CommandCall): string | undefined => (args.find === 'count' ? 'average' : args.find);
const isOfSteps = ({ args }: CommandCall): boolean =>
  args.level === undefined && (STEPS.has(args.find) || args.find === 'count');

/** What began with a year, a quarter, a month or a week and is not over: its first step is from the figure before. */
const begun = (line: CommandCall, { from, to, back: counted, grain }: Time, end: End): CommandCall | undefined => {
  const isWhole = from !== undefined && to === undefined && !counted && grain !== 'span' && grain !== 'day';
  if (!isWhole || line.args.from !== iso(from) || line.command === 'drivers' || !on(end.points, from)) return undefined;
  if (line.command === 'history' && !isOfSteps(line)) return undefined;
  return { ...line, args: { ...line.args, from: iso(from - 1) } };
};
