import type { Day } from '../values/day.ts';
import type { Points } from '../values/points.ts';
import { changeBetween, type MeasuredChange } from './change.ts';

/** What the Fed's assets, bank reserves and the overnight reverse repo facility each did over the same stretch. */
export type Runoff = {
  readonly assets: MeasuredChange;
  readonly reserves: MeasuredChange;
  readonly onRrp: MeasuredChange;
};

/**
 * Where a runoff came from: three changes side by side, each between its own observations in force on the two days (the
 * latest on or before), which say their own days. Reserves and assets are Wednesday levels and ON RRP is daily, so this is
 * a comparison and no identity: the rest (Treasury's account, currency) is not what is left over.
 * Undefined when one of the three is missing.
 *
 * @example runoff(data, day('2022-06-01'), day('2025-11-30')) // assets −2,362.6 bn, reserves −459.4 bn, ON RRP 1,965.0 → 7.6 bn
 */
export const runoff = (
  data: Readonly<Record<'totalAssets' | 'reservesWednesday' | 'onRrp', Points>>,
  from: Day,
  to: Day,
): Runoff | undefined => {
  const assets = changeBetween(data.totalAssets, from, to);
  const reserves = changeBetween(data.reservesWednesday, from, to);
  const onRrp = changeBetween(data.onRrp, from, to);
  return assets && reserves && onRrp && { assets, reserves, onRrp };
};
