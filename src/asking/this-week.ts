import { series } from '../series/catalog.ts';
import type { Policy } from '../series/facts.ts';
import { type Day, iso, weekday } from '../values/day.ts';
import type { Slots } from './slots.ts';

/** "This week" of a question about figures is the week of the latest ones. */
export const isCurrent = ({ time: { from, to }, text }: Slots, today: Day): boolean =>
  from !== undefined &&
  (to === undefined || to >= today) &&
  (from > today - 7 || (from === today - 7 && !MONTH.test(text)));

const MONTH = /\bmonth|月/;

/** Of weekly figures this week is the latest there are, which reach from the Wednesday before to the last one: they come out on Thursday afternoon. */
export const thisWeek = (slots: Slots, today: Day): Day | undefined => {
  const [id] = slots.series;
  if (id === undefined || series(id).frequency !== 'weekly' || !isCurrent(slots, today)) return undefined;
  return newestWednesday(today) - 7;
};

/** The last Wednesday whose figures are out. */
export const newestWednesday = (today: Day): Day => today - 1 - ((weekday(today - 1) - WEDNESDAY + 7) % 7 || 7);

/** The day of the week on which the Reserve Banks' books are read for H.4.1. */
export const WEDNESDAY = 3;

/** Options filled by the week before the newest figures, whatever time is named. */
export const WEEK_FILLERS: Readonly<Record<string, (slots: Slots, policy: Policy, today: Day) => string | undefined>> =
  {
    // The Wednesday before the newest one.
    lastWeek: (_, __, today) => iso(newestWednesday(today) - 7),
    // Where a figure stood a week before its newest.
    weekBefore: ({ series: [id] }, _, today) =>
      iso(id !== undefined && series(id).frequency === 'daily' ? today - 7 : newestWednesday(today) - 7),
  };
