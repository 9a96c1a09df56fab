import { addMonths, type Day, day, iso, parseDay, weekday, yearOf } from '../../values/day.ts';

/** Days from the first to the last, both counted. */
export type TimeSpan = { readonly from: Day; readonly to: Day };

/** The stretches of a calendar people name. */
type CalendarUnit = 'week' | 'month' | 'quarter' | 'half' | 'year' | 'decade';

const MONTHS = { month: 1, quarter: 3, half: 6, year: 12, decade: 120 } as const;

const pad = (value: number) => String(value).padStart(2, '0');

/** A day that exists, or nothing. */
export const realDay = (year: number, month: number, dom: number): Day | undefined =>
  parseDay(`${year}-${pad(month)}-${pad(dom)}`);

/** Months of a year, from a first one on. */
export const monthsOf = (year: number, month: number, count: number): TimeSpan => {
  const from = day(`${year}-${pad(month)}-01`);
  return { from, to: addMonths(from, count) - 1 };
};

/** The calendar week (Monday to Sunday), month, quarter, half or year a day is in, or one so many before or after it. */
export const calendar = (unit: CalendarUnit, on: Day, ahead = 0): TimeSpan => {
  if (unit === 'week') {
    const from = on - ((weekday(on) + 6) % 7) + 7 * ahead;
    return { from, to: from + 6 };
  }
  const size = MONTHS[unit];
  const [year, month] = iso(on).split('-').map(Number) as [number, number];
  const index = unit === 'decade' ? (year % 10) * 12 + month - 1 : (month - 1) % size;
  const begun = addMonths(day(`${year}-${pad(month)}-01`), -index);
  const from = addMonths(begun, size * ahead);
  return { from, to: addMonths(from, size) - 1 };
};

/** The year of a month named without one: its latest that has begun. */
export const latestYear = (month: number, today: Day, dom = 1): number => {
  const year = yearOf(today);
  const first = realDay(year, month, dom) ?? day(`${year}-${pad(month)}-01`);
  return first <= today ? year : year - 1;
};

/** Two digits of a year as people shorten it: '25 is 2025, 98 is 1998. */
export const fullYear = (text: string): number =>
  text.length === 4 ? Number(text) : Number(text) + (Number(text) < 70 ? 2000 : 1900);

/** So many days, weeks, months or years before a day. */
export const back = (on: Day, count: number, unit: 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade'): Day =>
  unit === 'day' || unit === 'week'
    ? on - Math.round(count * (unit === 'week' ? 7 : 1))
    : addMonths(on, -Math.round(count * MONTHS[unit]));

/** A third of a month, as 上旬, 中旬, 下旬 divide it. */
export const thirdOf = (month: TimeSpan, which: 'early' | 'mid' | 'late'): TimeSpan => {
  if (which === 'early') return { from: month.from, to: month.from + 9 };
  return which === 'mid' ? { from: month.from + 10, to: month.from + 19 } : { from: month.from + 20, to: month.to };
};

/** The latest such weekday (0 is Sunday) before a day. */
export const weekdayBefore = (on: Day, which: number): Day => on - ((weekday(on) - which + 6) % 7) - 1;
