import type { SeriesId } from '../src/series/catalog.ts';
import { type Day, iso } from '../src/values/day.ts';
import { on, type Point, type Points } from '../src/values/points.ts';

type Published = Point & { readonly from: Day };

/** What a publisher published of each series, and on which day, as far as it was not a week and a day after the day it is of. */
export type Archive = Map<SeriesId, readonly Published[]>;

const USUAL = 8;

/** Notes that a figure was published, beside the one it takes the place of. */
export const remember = (
  archive: Archive,
  id: SeriesId,
  { day, value, from = day + USUAL }: Point & { readonly from?: Day },
  before: Points,
): void => {
  const known = archive.get(id) ?? [];
  const old = known.some((one) => one.day === day) ? undefined : on(before, day);
  archive.set(id, [...known, ...(old ? [{ ...old, from: day + USUAL }] : []), { day, value, from }]);
};

/** The body of FRED's observations over all real-time periods: one row for each value a day has had, and how long it stood. */
export const vintages = (
  rows: readonly Point[],
  archive: readonly Published[],
  print: (point: Point) => string,
): string => {
  const observations = rows.flatMap((point) => {
    const published = archive.filter(({ day }) => day === point.day);
    const steps = published.length > 0 ? published : [{ ...point, from: point.day + USUAL }];
    return steps.map((step, i) => ({
      realtime_start: iso(step.from),
      realtime_end: steps[i + 1] ? iso(steps[i + 1]!.from - 1) : '9999-12-31',
      date: iso(step.day),
      value: print(step),
    }));
  });
  const counts = { units: 'lin', output_type: 1, count: observations.length, offset: 0, limit: 100_000 };
  return JSON.stringify({ realtime_start: '1776-07-04', realtime_end: '9999-12-31', ...counts, observations });
};
