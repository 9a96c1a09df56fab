import { type Day, weekday, yearOf } from '../values/day.ts';

const [SUNDAY, MONDAY, THURSDAY, FRIDAY, SATURDAY] = [0, 1, 4, 5, 6];
const MS = 86_400_000;

type Holiday =
  | { readonly month: number; readonly date: number; readonly since?: number; readonly closesFriday?: boolean }
  | { readonly month: number; readonly weekday: number; readonly nth: number };

/**
 * The legal public holidays of the United States; `nth` −1 is the last one of the month. When the two that close
 * Friday fall on a Saturday, the market for Treasuries rests the day before.
 * @see https://www.law.cornell.edu/uscode/text/5/6103
 */
const HOLIDAYS: readonly Holiday[] = [
  { month: 1, date: 1 }, // New Year's Day
  { month: 1, weekday: MONDAY, nth: 3 }, // Martin Luther King Jr. Day
  { month: 2, weekday: MONDAY, nth: 3 }, // Washington's Birthday
  { month: 5, weekday: MONDAY, nth: -1 }, // Memorial Day
  { month: 6, date: 19, since: 2021 }, // Juneteenth
  { month: 7, date: 4, closesFriday: true }, // Independence Day
  { month: 9, weekday: MONDAY, nth: 1 }, // Labor Day
  { month: 10, weekday: MONDAY, nth: 2 }, // Columbus Day
  { month: 11, date: 11 }, // Veterans Day
  { month: 11, weekday: THURSDAY, nth: 4 }, // Thanksgiving Day
  { month: 12, date: 25, closesFriday: true }, // Christmas Day
];

const dayOf = (year: number, month: number, date: number): Day => Date.UTC(year, month - 1, date) / MS;

/** The nth such weekday of a month; −1 for the last. */
export const nthWeekday = (year: number, month: number, wanted: number, nth: number): Day => {
  if (nth < 0) {
    const last = dayOf(year, month + 1, 0);
    return last - ((weekday(last) - wanted + 7) % 7);
  }
  const first = dayOf(year, month, 1);
  return first + ((wanted - weekday(first) + 7) % 7) + 7 * (nth - 1);
};

const falls = (holiday: Holiday, year: number): Day | undefined => {
  if ('nth' in holiday) return nthWeekday(year, holiday.month, holiday.weekday, holiday.nth);
  return year >= (holiday.since ?? 0) ? dayOf(year, holiday.month, holiday.date) : undefined;
};

const years = new Map<number, ReadonlySet<Day>>();

/** The days of a year on which a holiday is kept by everybody: a Sunday's is kept on the Monday after. */
const kept = (year: number): ReadonlySet<Day> => {
  const known = years.get(year);
  if (known) return known;
  const days = HOLIDAYS.map((holiday) => falls(holiday, year)).filter((day) => day !== undefined);
  const set = new Set(days.map((day) => (weekday(day) === SUNDAY ? day + 1 : day)));
  years.set(year, set);
  return set;
};

const isWeekend = (day: Day): boolean => weekday(day) === SUNDAY || weekday(day) === SATURDAY;

/**
 * A holiday of the Federal Reserve Banks. When one falls on a Saturday they stay open on the Friday before, unlike
 * government offices: the federal funds rate of Friday 2021-12-31 was published like any other.
 * @see https://www.frbservices.org/about/holiday-schedules
 */
export const isHoliday = (day: Day): boolean => kept(yearOf(day)).has(day);

/** A holiday of government offices, the Board's among them: a Saturday's is kept on the Friday before. */
export const isFederalHoliday = (day: Day): boolean =>
  isHoliday(day) || (weekday(day) === FRIDAY && kept(yearOf(day + 1)).has(day + 1));

/**
 * Good Friday, when the market for Treasuries rests and the New York Fed holds no operation: two days before Easter by
 * the anonymous Gregorian method.
 * @see https://en.wikipedia.org/wiki/Date_of_Easter#Anonymous_Gregorian_algorithm
 */
export const goodFriday = (year: number): Day => {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  return dayOf(year, month, ((h + l - 7 * m + 114) % 31) + 1) - 2;
};

/** A day on which the Reserve Banks are open. */
export const isBusinessDay = (day: Day): boolean => !isWeekend(day) && !isHoliday(day);

/** The Fridays on which the market for Treasuries rests although the Reserve Banks are open. */
const isMarketHoliday = (day: Day): boolean =>
  weekday(day) === FRIDAY &&
  (day === goodFriday(yearOf(day)) ||
    HOLIDAYS.some((holiday) => 'date' in holiday && holiday.closesFriday && falls(holiday, yearOf(day)) === day + 1));

/**
 * A day on which the market for Treasuries is open and the New York Fed operates.
 * @see https://www.sifma.org/resources/general/holiday-schedule/
 */
export const isMarketDay = (day: Day): boolean => isBusinessDay(day) && !isMarketHoliday(day);

/** A day on which government offices are open. */
export const isOfficeDay = (day: Day): boolean => !isWeekend(day) && !isFederalHoliday(day);

/** The first day of a kind on or after a day. */
export const onOrAfter = (day: Day, isOpen: (day: Day) => boolean = isBusinessDay): Day =>
  isOpen(day) ? day : onOrAfter(day + 1, isOpen);

/** The last day of a kind on or before a day. */
export const onOrBefore = (day: Day, isOpen: (day: Day) => boolean = isBusinessDay): Day =>
  isOpen(day) ? day : onOrBefore(day - 1, isOpen);

/** The nth business day after a day; the day itself, or the next one open, for 0. */
export const businessDayAfter = (day: Day, n = 1, isOpen: (day: Day) => boolean = isBusinessDay): Day =>
  n === 0 ? onOrAfter(day, isOpen) : businessDayAfter(onOrAfter(day + 1, isOpen), n - 1, isOpen);
