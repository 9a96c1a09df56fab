import { readDay } from './day-text.ts';
import { monthsOf, type TimeSpan } from './time/calendar.ts';

/** A year, and what part of one is named behind it: a half, a quarter, a month. */
const YEAR =
  /^((?:19|20)\d\d)年?(?:[- ]?(?:h([12])|q([1-4])|(上|下)半年|第?([1-4一二三四])季度?)|[-/ 年]?(\d{1,2})月?)?$/;
const QUARTERS = '一二三四';

/**
 * A stretch as people write it: a year, half, quarter or month (`2024`, `2024-H1`, `2024Q3`, `2024-03`, `2024年三季度`), or
 * one day to another (`2020-03-01..2020-06-30`). Undefined for anything else, and where the days stand in no order.
 */
export const readStretch = (given: string): TimeSpan | undefined => {
  const text = given.normalize('NFKC').trim().toLowerCase();
  const [from, to] = text.split(/\s*(?:\.\.|…|至|到)\s*/).map(readDay);
  if (from !== undefined && to !== undefined) return from <= to ? { from, to } : undefined;
  const [, year, half, quarter, halfHan, quarterHan, month] = YEAR.exec(text) ?? [];
  if (year === undefined) return undefined;
  if (half ?? halfHan) return monthsOf(Number(year), half === '2' || halfHan === '下' ? 7 : 1, 6);
  const which = Number(quarter ?? 0) || (quarterHan ? QUARTERS.indexOf(quarterHan) + 1 || Number(quarterHan) : 0);
  if (which > 0) return monthsOf(Number(year), 3 * which - 2, 3);
  if (month === undefined) return monthsOf(Number(year), 1, 12);
  return Number(month) >= 1 && Number(month) <= 12 ? monthsOf(Number(year), Number(month), 1) : undefined;
};
