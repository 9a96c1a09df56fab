import { type Day, weekday } from '../../values/day.ts';
import type { Item } from './beside.ts';
import { calendar, type TimeSpan } from './calendar.ts';

const WEDNESDAY = 3;

/**
 * The week a day is in, or that ends on it, with the Wednesday H.4.1 reckons it by: of some days that are written out
 * the one they end with, and of what happened the first one to tell of it.
 */
export const weekOf = (item: Item): TimeSpan & { readonly wednesday: Day } => {
  const day = item.closed ? item.to : (item.from + item.to) >> 1;
  const whole = item.grain === 'week' ? item : calendar('week', day);
  const from = item.weak && item.grain === 'day' ? day : whole.from;
  const wednesday = from + ((WEDNESDAY - weekday(from) + 7) % 7);
  return { from: whole.from, to: whole.to, wednesday };
};
