import { type Range, ranges } from '../measures/window.ts';
import { addMonths, type Day } from '../values/day.ts';
import type { Time } from './time/read-time.ts';

/** A stretch of time as people speak of it: one of the usual ranges, or days of which either may be open. */
export type Period = { readonly range?: Range; readonly from?: Day; readonly to?: Day };

/** Either side of a single day, so that there is a line to see (days). */
const AROUND = 14;

const USUAL: Readonly<Partial<Record<Range, number>>> = { '3m': 3, '1y': 12, '3y': 36, '5y': 60 };

/** A reading of time as a stretch to chart: a single day with two weeks on either side, a week as itself. */
export const periodOf = ({ at, week, from, to, grain, ever, ahead }: Time, today: Day): Period | undefined => {
  if (at !== undefined) return { from: at - AROUND, to: at + AROUND };
  if (week) return { from: week.from, to: week.to };
  if (grain === 'rolling' && from !== undefined) {
    const range = ranges.find((one) => addMonths(today, -(USUAL[one] ?? 0)) === from);
    return range ? { range } : { from };
  }
  // Days to come are not left out: whoever asks for them is told that there are none yet.
  if (from === undefined && to === undefined)
    return ever ? { range: 'max' } : ahead === undefined ? undefined : { from: ahead };
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
};
