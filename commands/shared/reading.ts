import { type MeasuredChange, overWeeks, step } from '../../src/measures/change.ts';
import { crossing, standout } from '../../src/measures/extremes.ts';
import { streak } from '../../src/measures/streak.ts';
import { turnsOf } from '../../src/series/turns.ts';
import type { Figure } from '../../src/values/answer.ts';
import { iso } from '../../src/values/day.ts';
import { latest, type Points } from '../../src/values/points.ts';
import { usd } from '../../src/values/quantity.ts';
import type { Shared } from '../../src/words/shared.ts';
import type words from '../reserves.words.ts';
import type { Way } from '../reserves.words.ts';

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
  const [now, week, reach, crossed, run] = [
    latest(points)!,
    step(points),
    standout(points),
    crossing(points, ROUND),
    streak(wednesday),
  ];
  const [level, way, since] = [usd(now.value), wayOf(week), reach?.since && iso(reach.since.day)];
  const lowest = reach?.kind === 'lowest';
  const last = latest(wednesday)!.day;
  const turns = turnsOf(last).map((turn) => shared.turns[turn]);
  return {
    lead: say.lead(
      leading,
      level,
      iso(now.day),
      way,
      usd(week?.by ?? 0),
      reach && (lowest ? say.lowestSince : say.highestSince)(since),
    ),
    title: say.title(way, level, reach && (lowest ? say.shortLowest : say.shortHighest)(since)),
    notes: [
      ...(run && run.length > 1 ? [say.streak(run.length, run.direction, iso(run.from.day))] : []),
      ...(crossed
        ? [say[crossed.direction](usd(crossed.level), crossed.since && iso(crossed.since.day), leading)]
        : []),
      ...(disagree(wednesday, average) ? [say.disagree] : []),
      ...(turns.length > 0 ? [say.turn(iso(last), turns)] : []),
    ],
  };
};

const wayOf = (change: MeasuredChange | undefined): Way =>
  !change || change.by === 0 ? 'flat' : change.by > 0 ? 'rise' : 'fall';

/** Whether the two measures of one week went opposite ways. */
const disagree = (wednesday: Points, average: Points): boolean => {
  const ways = [wednesday, average].map((points) => wayOf(step(points)));
  return latest(wednesday)!.day === latest(average)!.day && ways.includes('rise') && ways.includes('fall');
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
