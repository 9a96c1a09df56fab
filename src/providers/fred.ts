import { z } from 'zod';
import type { Series } from '../series/catalog.ts';
import { publishedUnit } from '../series/units.ts';
import { iso } from '../values/day.ts';
import { BadBody, Misdeclared, type Provider, readDay, readJson, readPoints, readValue } from './provider.ts';

const Observations = z.object({
  units: z.string(),
  count: z.number(),
  offset: z.number(),
  observations: z.array(z.object({ date: z.string(), value: z.string() })),
});

/** With real-time periods: one row for each value a day has had. */
const Vintages = Observations.extend({
  observations: z.array(
    z.object({ realtime_start: z.string(), realtime_end: z.string(), date: z.string(), value: z.string() }),
  ),
});
/** The widest real-time period FRED takes; the last day stands for "still". */
const [FIRST_VINTAGE, STILL] = ['1776-07-04', '9999-12-31'];

const Declared = z.object({
  seriess: z
    .array(
      z.object({
        id: z.string(),
        units: z.string(),
        frequency: z.string(),
        frequency_short: z.string(),
        last_updated: z.string(),
      }),
    )
    .length(1),
});

/**
 * FRED's own interface, for those with a key: numbers as text, `.` for a day without a figure.
 * @see https://fred.stlouisfed.org/docs/api/fred/series_observations.html
 */
export const fred = (key: string, base = 'https://api.stlouisfed.org/fred'): Provider => {
  const address = (path: string, code: string) => {
    const url = new URL(`${base.replace(/\/$/, '')}/${path}`);
    url.search = new URLSearchParams({ series_id: code, file_type: 'json', api_key: key }).toString();
    return url;
  };
  return {
    name: 'fred',
    url({ code }, { since }) {
      const url = address('series/observations', code);
      url.searchParams.set('observation_start', iso(since));
      return url;
    },
    read(body, series) {
      const rows = whole(readJson(body, Observations));
      return { points: readPoints(rows.map(({ date, value }) => [readDay(date), readValue(series, value)])) };
    },
    vintages: {
      // `vintage_date` is ignored here in silence; the real-time period is not.
      url(series, since) {
        const url = address('series/observations', series.code);
        url.searchParams.set('observation_start', iso(since));
        url.searchParams.set('realtime_start', FIRST_VINTAGE);
        url.searchParams.set('realtime_end', STILL);
        url.searchParams.set('output_type', '1');
        return url;
      },
      read(body, series) {
        return whole(readJson(body, Vintages)).map(({ realtime_start: from, realtime_end: to, date, value }) => ({
          ...{ day: readDay(date), value: readValue(series, value), from: readDay(from) },
          ...(to === STILL ? {} : { to: readDay(to) }),
        }));
      },
    },
    declared: {
      url: ({ code }) => address('series', code),
      read(body, series) {
        const [found] = readJson(body, Declared).seriess;
        const { id, units, frequency, frequency_short, last_updated } = found!;
        if (id !== series.code) throw new Misdeclared(`the series is ${id}, not ${series.code}`);
        if (unitOf(units) !== publishedUnit(series)) {
          throw new Misdeclared(`the unit is now “${units}”, not ${publishedUnit(series)}`);
        }
        if (!fits(series, frequency, frequency_short)) throw new Misdeclared(`the frequency is now “${frequency}”`);
        const publishedAt = moment(last_updated);
        return publishedAt ? { publishedAt } : {};
      },
    },
  };
};

/** The rows of a body that is all of what was asked for, days without a figure left out. */
const whole = <Row extends { readonly value: string }>(body: {
  readonly units: string;
  readonly count: number;
  readonly offset: number;
  readonly observations: readonly Row[];
}): readonly Row[] => {
  const { units, count, offset, observations } = body;
  if (units !== 'lin') throw new BadBody(`the figures were transformed (${units})`);
  if (count !== offset + observations.length)
    throw new BadBody(`the body has ${observations.length} of ${count} observations`);
  return observations.filter(({ value }) => value !== '.' && value !== '');
};

/** `Millions of U.S. Dollars` and `Billions of Dollars` in our words. */
const unitOf = (units: string) =>
  units
    .toLowerCase()
    .replace(/of (u\.?s\.? )?dollars/, 'of dollars')
    .trim();

/** The two measures of reserves differ in one word: “As of Wednesday”, “Ending Wednesday”. */
const fits = ({ frequency, measure }: Series, words: string, short: string) =>
  short === { daily: 'D', weekly: 'W', quarterly: 'Q' }[frequency] &&
  !(measure === 'wednesday' && /ending/i.test(words)) &&
  !(measure === 'weekAverage' && /as of/i.test(words));

/** `2026-11-19 15:31:02-06` as a moment. */
const moment = (text: string): string | undefined => {
  const time = Date.parse(text.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00'));
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
};
