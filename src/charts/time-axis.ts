import { addMonths, type Day, day, iso } from '../values/day.ts';
import type { Format } from '../words/format.ts';

/** A tick on a true time scale: the day, and its label in one or two lines. */
export type TimeTick = { readonly value: Day; readonly label: readonly string[] };

const YEAR = 365.25;
const MOST = 9;
/** Days with their months, as long as these are in Chinese, stand beside each other so often. */
const MOST_DAYS = 6;

/** Every so many months, from the first of a month. */
const months = (from: Day, to: Day, every: number): Day[] => {
  const [year, month] = iso(from).split('-').map(Number) as [number, number];
  const start = day(`${year}-01-01`);
  const first = Math.floor((month - 1) / every) * every;
  const out: Day[] = [];
  for (let i = first; ; i += every) {
    const tick = addMonths(start, i);
    if (tick > to) return out;
    if (tick >= from) out.push(tick);
  }
};

const year = (value: Day) => iso(value).slice(0, 4);

/** Named by month, with the year under the first of it that is shown. */
const byMonth = (ticks: readonly Day[], name: (isoDay: string) => string): TimeTick[] =>
  ticks.map((value, i) => ({
    value,
    label: i === 0 || year(value) !== year(ticks[i - 1]!) ? [name(iso(value)), year(value)] : [name(iso(value))],
  }));

/** Ticks that people read at a glance: years, else months, else days, never more than nine. */
export const timeTicks = (from: Day, to: Day, { monthName, monthDay, dayOfMonth }: Format): TimeTick[] => {
  const span = to - from;
  if (span > 3.3 * YEAR) {
    const every = [1, 2, 5, 10, 20, 50].find((n) => span / YEAR / n <= MOST) ?? 100;
    return months(from, to, 12)
      .filter((tick) => Number(year(tick)) % every === 0)
      .map((value) => ({ value, label: [year(value)] }));
  }
  if (span > 130) {
    const every = [1, 2, 3, 6].find((n) => span / 30.4 / n <= MOST - 1) ?? 12;
    return byMonth(months(from, to, every), monthName);
  }
  if (span > 45) {
    const halves = months(addMonths(from, -1), to, 1).flatMap((first) => [first, first + 14]);
    const within = halves.filter((tick) => tick >= from && tick <= to);
    // Within a month that has been named a day needs no month.
    return byMonth(within, (isoDay) =>
      isoDay.endsWith('-01') || day(isoDay) === within[0] ? monthDay(isoDay) : dayOfMonth(isoDay),
    );
  }
  const every = [1, 2, 3, 7].find((n) => span / n <= MOST_DAYS - 1) ?? 14;
  const ticks: Day[] = [];
  for (let tick = to; tick >= from; tick -= every) ticks.unshift(tick);
  return byMonth(ticks, monthDay);
};
