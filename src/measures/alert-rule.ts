import { widestStep } from '../series/cadence.ts';
import { series } from '../series/catalog.ts';
import { rhythmOf, type Subject, subjectUnit } from '../series/subject.ts';
import { type Day, day as toDay } from '../values/day.ts';
import { each, indexFrom, type Point, type Points, pointAt, pointsOf, size } from '../values/points.ts';
import { type AlertRule, spanDays, type WatchedSpan, type Way } from '../values/settings.ts';
import { difference } from './difference.ts';
import { USE_FLOOR } from './facility-use.ts';
import { median } from './median.ts';
import { basisPoints } from './spread.ts';
import type { Threshold } from './threshold.ts';
import { last } from './window.ts';

/** How far a rule is met at each observation, and the index of the observation that is measured from; −1 for none. */
export type RuleTrace = { readonly met: Points; readonly from: Int32Array };

/** Operations of up to so much count as nothing: tests are near-daily. */
export const floorOf = ({ of, over }: Subject): number | undefined =>
  !over && series(of).draw === 'bars' ? USE_FLOOR : undefined;

/** The readings an alert looks at: those of its subject, where trifling operations count as nothing. */
export const alertPoints = (subject: Subject, points: Points): Points => {
  const floor = floorOf(subject);
  return floor === undefined
    ? points
    : pointsOf([...each(points)].map(({ day, value }) => [day, value > floor ? value : 0]));
};

/** A move between two values of a subject as it is counted: rates by basis points, everything else in its own unit. */
export const moveOf = (subject: Subject, from: number, to: number): number =>
  subjectUnit(subject) === 'percent' && !subject.over ? basisPoints(to, from) : difference(to, from);

/** The steps a usual one is taken from. */
const STEPS = 252;

/**
 * How far a reading has to come back before the next time is news: the usual step between readings (the median of the
 * last 252 absolute steps), to one digit; nothing for a rate that hardly ever moves.
 */
export const bandOf = (subject: Subject, points: Points): number => {
  const floor = floorOf(subject);
  if (floor !== undefined) return floor;
  const seen = last(points, STEPS + 1);
  const steps = Array.from(seen.values.subarray(1), (value, i) => Math.abs(difference(value, seen.values[i]!)));
  return steps.length === 0 ? 0 : Number(median(steps).toPrecision(1));
};

/** From where on a rule is met, and how far back it has to come: all rules are levels of how far they are met. */
export const thresholdOf = (rule: AlertRule): Threshold => {
  switch (rule.kind) {
    case 'level':
      return rule;
    case 'change':
      return { side: 'above', level: rule.by, band: rule.by / 2, reached: true };
    case 'record':
      return { side: 'above', level: 0, band: rule.band };
    case 'streak':
      return { side: 'above', level: rule.length, band: 1, reached: true };
  }
};

/** How far a rule is met, observation by observation. */
export const traceOf = (subject: Subject, points: Points, rule: AlertRule): RuleTrace => {
  switch (rule.kind) {
    case 'level':
      return { met: points, from: new Int32Array(size(points)).fill(-1) };
    case 'change':
      return changes(subject, points, rule.way, rule.within);
    case 'record':
      return records(points, rule.side, rule.since === undefined ? undefined : toDay(rule.since));
    case 'streak':
      return streaks(subject, points, rule.way);
  }
};

/** The observation that the latest is measured from. */
export const measuredFrom = ({ from }: RuleTrace, points: Points): Point | undefined => {
  const index = from.at(-1) ?? -1;
  return index < 0 ? undefined : pointAt(points, index);
};

/**
 * The move from the furthest reading of the span before each observation: a fall from the highest, a rise from the
 * lowest. The reading just before always counts, so that a day spans a weekend, unless figures are missing between.
 */
const changes = (subject: Subject, points: Points, way: Way, within: WatchedSpan): RuleTrace => {
  const { days, values } = points;
  const widest = widestStep(rhythmOf(subject));
  const [met, from] = [new Float64Array(days.length), new Int32Array(days.length).fill(-1)];
  const isFurther = way === 'fall' ? (a: number, b: number) => a > b : (a: number, b: number) => a < b;
  // Those of the span that nothing later outdoes, the furthest first: each comes and goes once.
  const [furthest, head] = [[] as number[], { at: 0 }];
  for (let i = 1; i < days.length; i++) {
    while (furthest.length > head.at && !isFurther(values[furthest.at(-1)!]!, values[i - 1]!)) furthest.pop();
    furthest.push(i - 1);
    while (head.at < furthest.length && days[furthest[head.at]!]! < days[i]! - spanDays[within]) head.at++;
    const best = furthest[head.at] ?? (days[i]! - days[i - 1]! <= widest ? i - 1 : -1);
    if (best < 0) continue;
    from[i] = best;
    met[i] = (way === 'fall' ? -1 : 1) * moveOf(subject, values[best]!, values[i]!) + 0;
  }
  return { met: { days, values: met }, from };
};

/** By how much each observation is beyond the extreme of those before it, from a day on; the first is beyond none. */
const records = (points: Points, side: 'high' | 'low', since: Day | undefined): RuleTrace => {
  const { days, values } = points;
  const [met, from] = [new Float64Array(days.length), new Int32Array(days.length).fill(-1)];
  const sign = side === 'high' ? 1 : -1;
  const start = since === undefined ? 0 : indexFrom(points, since);
  let best = start;
  for (let i = start + 1; i < days.length; i++) {
    from[i] = best;
    met[i] = sign * difference(values[i]!, values[best]!) + 0;
    if (met[i]! >= 0) best = i;
  }
  return { met: { days, values: met }, from };
};

/** How many steps in a row went one way, up to each observation; a flat step or a hole begins anew. */
const streaks = (subject: Subject, { days, values }: Points, way: Way): RuleTrace => {
  const widest = widestStep(rhythmOf(subject));
  const [met, from] = [new Float64Array(days.length), new Int32Array(days.length).fill(-1)];
  const wanted = way === 'rise' ? 1 : -1;
  for (let i = 1; i < days.length; i++) {
    if (days[i]! - days[i - 1]! > widest || Math.sign(values[i]! - values[i - 1]!) !== wanted) continue;
    met[i] = met[i - 1]! + 1;
    from[i] = i - met[i]!;
  }
  return { met: { days, values: met }, from };
};
