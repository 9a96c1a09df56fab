import { type Day, iso } from '../values/day.ts';

const DAY_MS = 86_400_000;

/** The moment a day begins in a time zone (IANA name): its midnight, or the first moment there is where a clock change skips it. */
export const startOfDay = (day: Day, timeZone: string): Date => new Date(momentOf(day, '00:00', timeZone));

/**
 * A time of day (`'09:00'`) on a day in a time zone, as a moment (ms): the first of two in the hour that comes twice; in
 * the hour that is skipped, as much later as the clock is put forward.
 */
const momentOf = (day: Day, time: string, timeZone: string): number => {
  const local = Date.parse(`${iso(day)}T${time}:00Z`);
  const [before, after] = [local - DAY_MS, local + DAY_MS].map((near) => local - offsetAt(near, timeZone)) as [
    number,
    number,
  ];
  const there = [Math.min(before, after), Math.max(before, after)];
  return there.find((moment) => moment + offsetAt(moment, timeZone) === local) ?? before;
};

/** The first moment (ms) from another one on at which it is a time of day in a time zone. */
export const nextTime = (from: number, time: string, timeZone: string): number => {
  const today = Math.floor((from + offsetAt(from, timeZone)) / DAY_MS);
  return [today, today + 1, today + 2].map((day) => momentOf(day, time, timeZone)).find((moment) => moment >= from)!;
};

/** A clock takes twenty times as long to make as to read, and the same few zones are asked about. */
const clocks = new Map<string, Intl.DateTimeFormat>();

const clockOf = (timeZone: string): Intl.DateTimeFormat => {
  const clock =
    clocks.get(timeZone) ??
    new Intl.DateTimeFormat('en-US', {
      ...{ timeZone, hourCycle: 'h23' },
      ...{ year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric' },
    });
  clocks.set(timeZone, clock);
  return clock;
};

/** How far a zone's clock is ahead of UTC at a moment (ms). */
const offsetAt = (moment: number, timeZone: string): number => {
  const parts = clockOf(timeZone).formatToParts(moment);
  const part = (type: string) => Number(parts.find((one) => one.type === type)?.value);
  const local = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
  return local - Math.floor(moment / 1000) * 1000;
};
