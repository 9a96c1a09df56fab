import { type SeriesId, series, seriesIds } from '../series/catalog.ts';
import { each, type Points, pointsOf } from '../values/points.ts';
import type { Unit } from '../values/quantity.ts';
import type { Metric } from '../values/settings.ts';
import { changeFrom } from './change.ts';
import { USE_FLOOR } from './facility-use.ts';
import { spread } from './spread.ts';

type MetricRule = {
  /** Counted in what: whole dollars, or basis points. */
  readonly unit: Extract<Unit, 'usd' | 'bp'>;
  /** So far back over the level a reading has to go before the next crossing counts. */
  readonly band: number;
  /** What is at or below it counts as nothing. */
  readonly floor?: number;
  /** The rate it is a spread over. */
  readonly over?: SeriesId;
};

const BILLION = 1e9;

/** How each metric is counted, and how far it has to come back before it is news again. */
export const metricRules: Readonly<Record<Metric, MetricRule>> = {
  reserves: { unit: 'usd', band: 20 * BILLION },
  'reserves-change': { unit: 'usd', band: 10 * BILLION },
  srf: { unit: 'usd', band: USE_FLOOR, floor: USE_FLOOR },
  'effr-iorb': { unit: 'bp', band: 1, over: 'iorb' },
  'sofr-iorb': { unit: 'bp', band: 2, over: 'iorb' },
  'on-rrp': { unit: 'usd', band: 2 * BILLION },
  tga: { unit: 'usd', band: 20 * BILLION },
};

/** The measures of reserves a metric can be about. */
type AlertMeasure = 'wednesday' | 'average';

/** The series a metric is made of, the one it is about first; of two that it can be about, the one of the measure. */
export const metricSeries = (metric: Metric, measure: AlertMeasure): readonly SeriesId[] => {
  const wanted = measure === 'average' ? 'weekAverage' : 'wednesday';
  const subjects = seriesIds.filter((id) => series(id).alerts?.includes(metric));
  const subject = subjects.find((id) => series(id).measure === wanted) ?? subjects[0];
  if (!subject) throw new RangeError(`no series is the subject of ${metric}`);
  const { over } = metricRules[metric];
  return over ? [subject, over] : [subject];
};

/** A metric's readings, from the points of its series in their order. */
export const metricPoints = (metric: Metric, [points, base]: readonly Points[]): Points => {
  if (!points) throw new RangeError(`no figures for ${metric}`);
  if (base) return spread(points, base);
  const { floor } = metricRules[metric];
  if (floor !== undefined) return above(points, floor);
  return metric === 'reserves-change' ? weekly(points) : points;
};

/** Test operations are near-daily, so a little is nothing. */
const above = (points: Points, floor: number): Points =>
  pointsOf([...each(points)].map(({ day, value }) => [day, value > floor ? value : 0]));

/** The change of each observation from the one a week before; none where that week is missing. */
const weekly = (points: Points): Points => {
  const all = [...each(points)];
  return pointsOf(
    all.flatMap((to, i) => {
      const from = all[i - 1];
      return from && to.day - from.day === 7 ? [[to.day, changeFrom(from, to).by] as const] : [];
    }),
  );
};
