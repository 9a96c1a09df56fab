import { type Day, yearOf } from '../values/day.ts';
import { nthWeekday } from './holidays.ts';

const HOUR = 3_600_000;
const MS = 86_400_000;
const [MARCH, NOVEMBER, SUNDAY] = [3, 11, 0];

/**
 * Hours New York is behind UTC at a time of its own clock: 4 from 2:00 on the second Sunday of March to 2:00 on the
 * first Sunday of November, 5 otherwise (the rule since 2007).
 * @see https://www.law.cornell.edu/uscode/text/15/260a
 */
const behind = (day: Day, hours: number): number => {
  const local = day + hours / 24;
  const start = nthWeekday(yearOf(day), MARCH, SUNDAY, 2) + 2 / 24;
  const end = nthWeekday(yearOf(day), NOVEMBER, SUNDAY, 1) + 2 / 24;
  return local >= start && local < end ? 4 : 5;
};

/** A time of the New York clock (`'16:30'`) on a day, as a moment; the first one of two in the hour that comes twice. */
export const newYorkMoment = (day: Day, time: string): Date => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const clock = hours + minutes / 60;
  return new Date(day * MS + clock * HOUR + behind(day, clock) * HOUR);
};

/** The day it is in New York at a moment. */
export const newYorkDay = (moment: Date): Day => {
  const summer = moment.getTime() - 4 * HOUR;
  const day = Math.floor(summer / MS);
  const offset = behind(day, (summer - day * MS) / HOUR);
  return Math.floor((moment.getTime() - offset * HOUR) / MS);
};

/** The evening of a day in New York: all that is published on it is out, and nobody is late with it yet. */
export const evening = (day: Day): Date => newYorkMoment(day, '18:00');
