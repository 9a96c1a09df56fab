import { type Range, ranges } from '../measures/window.ts';
import type { Policy } from '../series/facts.ts';
import { addMonths, type Day } from '../values/day.ts';
import { plainText } from './plain-text.ts';
import { readTime, type Time } from './time/read-time.ts';

/** A stretch of time as people speak of it: one of the usual ranges, or days of which either may be open. */
export type Period = { readonly range?: Range; readonly from?: Day; readonly to?: Day };

/**
 * The stretch a text speaks of, in English or Chinese: `since 2022`, `last 3 months`, `in October 2025`, `2019–2021`,
 * `过去一年`, `2022年以来`, `近三個月`. Undefined when it speaks of none, or only of days still to come.
 */
export const readPeriod = (given: string, today: Day, policy?: Policy): Period | undefined =>
  periodOf(readTime(plainText(given), today, policy), today);

/** Either side of a single day, so that there is a line to see (days). */
const AROUND = 14;

const USUAL: Readonly<Partial<Record<Range, number>>> = { '3m': 3, '1y': 12, '3y': 36, '5y': 60 };

/** A reading of time as a stretch to chart: a single day with two weeks on either side, a week as itself. */
export const periodOf = ({ at, week, from, to, grain, ever }: Time, today: Day): Period | undefined => {
  if (at !== undefined) return { from: at - AROUND, to: at + AROUND };
  if (week) return { from: week.from, to: week.to };
  if (grain === 'rolling' && from !== undefined) {
    const range = ranges.find((one) => addMonths(today, -(USUAL[one] ?? 0)) === from);
    return range ? { range } : { from };
  }
  if (from === undefined && to === undefined) return ever ? { range: 'max' } : undefined;
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
};
