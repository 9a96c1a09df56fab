import { type MeasuredChange, overWeeks, sincePeak } from '../../src/measures/change.ts';
import { continued } from '../../src/measures/continued.ts';
import { crossing, highest, standout } from '../../src/measures/extremes.ts';
import { streak } from '../../src/measures/streak.ts';
import { turnsOf } from '../../src/series/turns.ts';
import type { Figure } from '../../src/values/answer.ts';
import { iso } from '../../src/values/day.ts';
import { first, latest, type Point, type Points } from '../../src/values/points.ts';
import { usd } from '../../src/values/quantity.ts';
import type { Shared } from '../../src/words/shared.ts';
import type words from '../reserves.words.ts';
import type { RecordSpan, WeekChange } from '../reserves.words.ts';

/** A round level worth a sentence when the latest step went through it: every 100 billion dollars. */
const ROUND = 1e11;

/** The two measures of reserves, and the words that tell them. */
export type Told = {
  readonly leading: 'wednesday' | 'average';
  readonly wednesday: Points;
  readonly average: Points;
  readonly say: ReturnType<typeof words>;
  readonly shared: Shared;
};

/** The latest reserve reading in words: the sentence, the headline, and what is worth a note. `/reserves` and the weekly post tell it alike. */
export const reading = ({ leading, wednesday, average, say, shared }: Told) => {
  const points = leading === 'average' ? average : wednesday;
  // Of the Wednesday level, the longer week average decides what lies before it begins.
  const history = leading === 'average' ? average : continued(wednesday, average);
  const spanOf = recordSpan(history, points);
  const [now, week] = [latest(points)!, weekChange(overWeeks(points, 1))];
  const [reach, crossed, run] = [standout(history), crossing(history, ROUND), streak(wednesday)];
  const record = reach && { kind: reach.kind, ...spanOf(reach.since) };
  const last = latest(wednesday)?.day;
  const turns = last === undefined ? [] : turnsOf(last).map((turn) => shared.turns[turn]);
  const level = usd(now.value);
  return {
    lead: say.lead(leading, level, iso(now.day), week, record && say.standout(record)),
    title: say.title(leading, level, week, record && say.shortStandout(record)),
    notes: [
      ...(run && run.length > 1 ? [say.streak(run.length, run.direction, iso(run.from.day))] : []),
      ...(crossed
        ? [say.crossed({ ...spanOf(crossed.since), direction: crossed.direction, level: usd(crossed.level) }, leading)]
        : []),
      ...(disagree(wednesday, average) ? [say.disagree] : []),
      ...otherWeek(wednesday, average, say),
      ...(last !== undefined && turns.length > 0 ? [say.turn(iso(last), turns)] : []),
    ],
  };
};

/** Says how far back a claim reaches, given the latest earlier day that was as far out. */
const recordSpan = (history: Points, own: Points) => {
  const begins = first(own)!.day;
  return (since: Point | undefined): RecordSpan => ({
    ...(since && { since: iso(since.day) }),
    ...(since && since.day < begins ? { byAverage: true as const } : {}),
    wednesdaysBegin: iso(begins),
    begins: iso(first(history)!.day),
  });
};

const wayOf = ({ by }: MeasuredChange): WeekChange['way'] => (by === 0 ? 'flat' : by > 0 ? 'rise' : 'fall');

const weekChange = (change: MeasuredChange | undefined): WeekChange | undefined =>
  change && { way: wayOf(change), by: usd(change.by) };

/** Whether the two measures of one week went opposite ways. */
const disagree = (wednesday: Points, average: Points): boolean => {
  const ways = [wednesday, average].map((points) => weekChange(overWeeks(points, 1))?.way);
  return latest(wednesday)?.day === latest(average)?.day && ways.includes('rise') && ways.includes('fall');
};

/** That the two measures are of different weeks, where one is out before the other. */
const otherWeek = (wednesday: Points, average: Points, say: Told['say']): readonly string[] => {
  const [level, mean] = [latest(wednesday)?.day, latest(average)?.day];
  return level === undefined || mean === undefined || level === mean ? [] : [say.otherWeek(iso(level), iso(mean))];
};

/** The fall from the highest Wednesday level; nothing where the week average was higher before Wednesday levels begin, or at the peak itself. */
export const fallFromPeak = (wednesday: Points, average: Points): MeasuredChange | undefined => {
  const change = sincePeak(wednesday);
  const isPeak = highest(continued(wednesday, average))?.day === change?.from.day;
  return isPeak && change && change.from.day < change.to.day ? change : undefined;
};

/** One measure as a figure: its level and day, and its change over each of some weeks. */
export const measured = (
  series: 'reservesWednesday' | 'reservesAverage',
  label: string,
  points: Points,
  spans: Shared['spans'],
  over: readonly number[],
): Figure => {
  const now = latest(points)!;
  const changes = over.flatMap((weeks) => {
    const change = overWeeks(points, weeks);
    return change ? [{ label: weeks === 1 ? spans.week : spans.weeks(weeks), value: usd(change.by) }] : [];
  });
  return { label, series, value: usd(now.value), day: iso(now.day), changes };
};
