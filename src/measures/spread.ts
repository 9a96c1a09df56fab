import { indexFrom, type Points } from '../values/points.ts';

/** One rate less another in basis points, exact to a hundredth of one: rates are published to a hundredth of a percent. */
export const basisPoints = (rate: number, base: number): number => Math.round((rate - base) * 10_000) / 100 + 0;

/**
 * A rate's spread over another (IORB) in basis points, on the days both have a figure and on no others: IORB is stamped on
 * the day it takes effect and SOFR a day later, so latest less latest would compare two different days.
 *
 * @example latest(spread(sofr, iorb)) // −2 on 2026-08-20: 3.63% less 3.65%
 */
export const spread = (rate: Points, base: Points): Points => {
  const [days, values] = [new Int32Array(rate.days.length), new Float64Array(rate.days.length)];
  let [j, matched] = [indexFrom(base, rate.days[0] ?? 0), 0];
  for (let i = 0; i < rate.days.length; i++) {
    const day = rate.days[i]!;
    while (j < base.days.length && base.days[j]! < day) j++;
    if (base.days[j] !== day) continue;
    days[matched] = day;
    values[matched++] = basisPoints(rate.values[i]!, base.values[j]!);
  }
  return { days: days.subarray(0, matched), values: values.subarray(0, matched) };
};
