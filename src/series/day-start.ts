import { type Day, iso } from '../values/day.ts';

/** The moment a day begins in a time zone (IANA name): its midnight, or the first moment there is where a clock change skips it. */
export const startOfDay = (day: Day, timeZone: string): Date => {
  const midnight = Date.parse(`${iso(day)}T00:00:00Z`);
  // The offset at the moment itself, found in two steps: it may have changed since the guess.
  const guess = midnight - offsetAt(midnight, timeZone);
  return new Date(midnight - offsetAt(guess, timeZone));
};

/** How far a zone's clock is ahead of UTC at a moment (ms). */
const offsetAt = (moment: number, timeZone: string): number => {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    ...{ year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric' },
  }).formatToParts(moment);
  const part = (type: string) => Number(parts.find((one) => one.type === type)?.value);
  const local = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
  return local - Math.floor(moment / 1000) * 1000;
};
