import { addMonths, type Day, iso } from '../values/day.ts';
import { isMarketDay, onOrAfter, onOrBefore } from './holidays.ts';

/** Kinds of turn a day can be: days on which balances swing for reasons of the calendar. */
export type CalendarTurn = 'yearEnd' | 'quarterEnd' | 'monthEnd' | 'taxDay' | 'settlement';

/** Months whose 15th is a federal tax date: estimated taxes in January, April, June and September, corporate ones in December too. */
const TAX_MONTHS = [1, 4, 6, 9, 12];

const monthOf = (day: Day): { start: Day; end: Day; number: number } => {
  const text = iso(day);
  const start = day - Number(text.slice(8)) + 1;
  return { start, end: addMonths(start, 1) - 1, number: Number(text.slice(5, 7)) };
};

/**
 * The turns a day is, the strongest first: the last market day of a month, quarter or year; a tax date; the day on
 * which coupons settle, mid-month or on the month's last day. What falls on a closed day moves to the next market day.
 * A month-end settlement that is a month-end anyway is said once.
 *
 * @example turnsOf(day('2025-12-31')) // ['yearEnd']
 * @example turnsOf(day('2025-12-01')) // ['settlement']: 30 November was a Sunday
 */
export const turnsOf = (day: Day): readonly CalendarTurn[] => {
  if (!isMarketDay(day)) return [];
  const { start, end, number } = monthOf(day);
  const midMonth = onOrAfter(start + 14, isMarketDay) === day;
  const ends = onOrBefore(end, isMarketDay) === day;
  const settles = midMonth || onOrAfter(start - 1, isMarketDay) === day;
  return [
    ...(ends ? ([number === 12 ? 'yearEnd' : number % 3 === 0 ? 'quarterEnd' : 'monthEnd'] as const) : []),
    ...(midMonth && TAX_MONTHS.includes(number) ? (['taxDay'] as const) : []),
    ...(settles && !ends ? (['settlement'] as const) : []),
  ];
};
