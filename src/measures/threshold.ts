import type { Day } from '../values/day.ts';
import { each, indexFrom, type Point, type Points } from '../values/points.ts';

/** A level, and when a reading is beyond it. */
export type Threshold = {
  readonly side: 'above' | 'below';
  readonly level: number;
  /** How far back over the level a reading has to go before the next crossing counts. */
  readonly band: number;
  /** A reading at the level is beyond it already. */
  readonly reached?: true;
};

/** The latest crossing of a level. */
type ThresholdCrossing = {
  /** The reading that went through the level. */
  readonly fired: Point;
  /** The day of the reading at which it was last armed: one crossing belongs to one arming, however figures are revised. */
  readonly armed: Day;
};

/** Whether a value is beyond a level: strictly above, or strictly below, unless reaching it is enough. */
export const isBeyond = ({ side, level, reached }: Threshold, value: number): boolean =>
  (side === 'above' ? value > level : value < level) || (reached === true && value === level);

const isBack = ({ side, level, band }: Threshold, value: number): boolean =>
  side === 'above' ? value <= level - band : value >= level + band;

/**
 * Level crossing with hysteresis (a Schmitt trigger): goes off when a reading passes the level, and not again before one
 * has been back by the band. Readings from a known one on count; when that one was beyond already, its crossing is old.
 * Undefined when nothing has gone off since.
 * https://en.wikipedia.org/wiki/Schmitt_trigger
 *
 * @example alarm(weekly(10, 12, 11, 9, 11, 12), { side: 'above', level: 10.5, band: 1 }, first) // fired at the 12, then at the second 11
 */
export const thresholdCrossing = (points: Points, threshold: Threshold, seen: Point): ThresholdCrossing | undefined => {
  let armed: Day | undefined = isBeyond(threshold, seen.value) ? undefined : seen.day;
  let found: ThresholdCrossing | undefined;
  const from = indexFrom(points, seen.day);
  for (const point of each({ days: points.days.subarray(from), values: points.values.subarray(from) })) {
    if (armed !== undefined && isBeyond(threshold, point.value)) {
      found = { fired: point, armed };
      armed = undefined;
    } else if (armed === undefined && isBack(threshold, point.value)) armed = point.day;
  }
  return found;
};
