import type { Day } from '../values/day.ts';
import { asOf, on, type Points } from '../values/points.ts';
import { changeBetween, type MeasuredChange } from './change.ts';

/** What the Fed's assets, bank reserves and the overnight reverse repo facility each did over the same stretch. */
export type Runoff = {
  readonly assets: MeasuredChange;
  readonly reserves: MeasuredChange;
  readonly onRrp: MeasuredChange;
};

/**
 * Where a runoff came from: three changes side by side, over the same days. Reserves and assets are Wednesday levels, so
 * the stretch runs from the latest Wednesday both have on or before its first day to the latest by its last one, and ON RRP,
 * which is daily, is read on those two Wednesdays (on a day without an operation, as it stood). It is a comparison and no
 * identity: the rest (Treasury's account, currency) is not what is left over. Undefined when one of the three is missing.
 *
 * @example runoff(data, day('2022-06-01'), day('2025-11-30')) // assets −2,362.6 bn, reserves −459.4 bn, ON RRP 1,965.0 → 7.6 bn
 */
export const runoff = (
  data: Readonly<Record<'totalAssets' | 'reservesWednesday' | 'onRrp', Points>>,
  from: Day,
  to: Day,
): Runoff | undefined => {
  const [start, end] = [sharedDay(data, from), sharedDay(data, to)];
  if (start === undefined || end === undefined) return undefined;
  const assets = changeBetween(data.totalAssets, start, end);
  const reserves = changeBetween(data.reservesWednesday, start, end);
  const onRrp = changeBetween(data.onRrp, start, end);
  return assets && reserves && onRrp && { assets, reserves, onRrp };
};

/** The latest day, by another, on which both Wednesday series have a figure. */
const sharedDay = (
  { totalAssets, reservesWednesday }: Readonly<Record<'totalAssets' | 'reservesWednesday', Points>>,
  by: Day,
): Day | undefined => {
  let day = asOf(totalAssets, by)?.day;
  while (day !== undefined && !on(reservesWednesday, day)) day = asOf(totalAssets, day - 1)?.day;
  return day;
};
