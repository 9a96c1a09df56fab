import type { Points } from '../values/points.ts';
import { type MeasuredChange, overWeeks } from './change.ts';

/** A month as a unit of time: a twelfth of 365.25 days. */
export const DAYS_IN_MONTH = 365.25 / 12;

/** A change and the same change as a monthly rate, in whole units. */
export type Pace = { readonly change: MeasuredChange; readonly monthly: number };

/**
 * The pace over the latest weeks as an amount per month: change × (365.25 / 12) / days, rounded to whole units.
 * Simple scaling, no seasonal adjustment, no compounding. Undefined when the observation that many weeks ago is not held.
 *
 * @example pace(totalAssets, 13)?.monthly // dollars a month; negative while the balance sheet shrinks
 */
export const pace = (points: Points, weeks: number): Pace | undefined => {
  const change = overWeeks(points, weeks);
  const days = change && change.to.day - change.from.day;
  return change && days ? { change, monthly: Math.round((change.by * DAYS_IN_MONTH) / days) + 0 } : undefined;
};
