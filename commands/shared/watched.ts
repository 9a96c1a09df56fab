import { metricPoints, metricRules, metricSeries } from '../../src/measures/metric.ts';
import type { SeriesId } from '../../src/series/catalog.ts';
import type { Points } from '../../src/values/points.ts';
import type { Quantity } from '../../src/values/quantity.ts';
import type { Alert } from '../../src/values/settings.ts';

/** What an alert watches, whoever set it and wherever it is posted. */
type Watch = Pick<Alert, 'metric' | 'measure'>;

/** The readings an alert is about, from the points of the series it needs. */
export const watched = ({ metric, measure }: Watch, data: Readonly<Partial<Record<SeriesId, Points>>>): Points =>
  metricPoints(
    metric,
    metricSeries(metric, measure).map((id) => data[id]!),
  );

/** A value in a metric's unit. */
export const counted = ({ metric }: Watch, value: number): Quantity => ({
  value,
  unit: metricRules[metric].unit,
  ...(metric === 'reserves-change' ? { signed: true } : {}),
});

/** The measure an alert names: only reserves have two. */
export const measureNamed = ({ metric, measure }: Watch): Watch['measure'] | undefined =>
  metric === 'reserves' || metric === 'reserves-change' ? measure : undefined;
