import { type Points, pointAt, size } from '../values/points.ts';
import { changeFrom } from './change.ts';
import type { Streak } from './streak.ts';

/** How many steps between neighbours there are, and how many of them rise or fall. */
type StepCounts = { readonly all: number; readonly rise: number; readonly fall: number };

/** The sign of the step to an observation; undefined across a stretch without figures wider than `widest` days. */
const signAt = ({ days, values }: Points, i: number, widest: number): number | undefined =>
  days[i]! - days[i - 1]! > widest ? undefined : Math.sign(values[i]! - values[i - 1]!);

/** First differences counted by their sign; a step over a hole is none. */
export const steps = (points: Points, widest = Number.POSITIVE_INFINITY): StepCounts => {
  let [all, rise, fall] = [0, 0, 0];
  for (let i = 1; i < size(points); i++) {
    const sign = signAt(points, i, widest);
    if (sign === undefined) continue;
    all++;
    if (sign > 0) rise++;
    if (sign < 0) fall++;
  }
  return { all, rise, fall };
};

/**
 * The widest step in one direction between neighbours, the later of equals; a step over a hole is none. Undefined without any.
 *
 * @example widestMove(between(reservesWednesday, …), 'fall', 7) // the week reserves fell most
 */
export const widestMove = (
  points: Points,
  way: 'rise' | 'fall',
  widest = Number.POSITIVE_INFINITY,
): ReturnType<typeof changeFrom> | undefined => {
  const wanted = way === 'rise' ? 1 : -1;
  const moveTo = (i: number): number => Math.abs(points.values[i]! - points.values[i - 1]!);
  let best = 0;
  for (let i = 1; i < size(points); i++)
    if (signAt(points, i, widest) === wanted && (best === 0 || moveTo(i) >= moveTo(best))) best = i;
  return best === 0 ? undefined : changeFrom(pointAt(points, best - 1)!, pointAt(points, best)!);
};

/**
 * The longest runs of steps in one direction, the latest of equals first; a flat step or a hole ends a run. Empty without any.
 *
 * @example longestStreaks(between(reservesWednesday, …), 'fall', 7)[0]?.length // weekly falls in a row
 */
export const longestStreaks = (
  points: Points,
  direction: Streak['direction'],
  widest = Number.POSITIVE_INFINITY,
): readonly Streak[] => {
  const wanted = direction === 'rise' ? 1 : -1;
  let [start, best]: [number, number] = [0, 0];
  let ends: number[] = [];
  for (let i = 1; i < size(points); i++) {
    if (signAt(points, i, widest) !== wanted) start = i;
    else if (i - start > best) [best, ends] = [i - start, [i]];
    else if (i - start === best) ends.push(i);
  }
  return ends
    .toReversed()
    .map((end) => ({ direction, length: best, ...changeFrom(pointAt(points, end - best)!, pointAt(points, end)!) }));
};

/** The longest run of steps in one direction, the later of equals; undefined without any. */
export const longestStreak = (...asked: Parameters<typeof longestStreaks>): Streak | undefined =>
  longestStreaks(...asked)[0];
