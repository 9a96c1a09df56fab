import { type SeriesId, series, seriesIds } from '../../src/series/catalog.ts';
import { publicAt } from '../../src/series/releases.ts';
import { day } from '../../src/values/day.ts';
import { between, each } from '../../src/values/points.ts';
import { facts, snapshot } from '../world.ts';

/** Figures of one release, as they came out. */
export type Released = {
  readonly at: number;
  readonly rows: readonly { readonly id: SeriesId; readonly day: string; readonly value: number }[];
};

const LIVE = seriesIds.filter((id) => !['quarterly'].includes(series(id).frequency));

/** What the publishers brought out between two days, by the calendar, in the order it came: the bundled figures. */
export const releasesBetween = (from: string, to: string, ids: readonly SeriesId[] = LIVE): readonly Released[] => {
  const [start, end] = [day(from) * 86_400_000, (day(to) + 1) * 86_400_000];
  const byMoment = new Map<number, Released['rows'][number][]>();
  for (const id of ids) {
    for (const point of each(between(snapshot[id], day(from) - 14, day(to)))) {
      const at = publicAt(facts.releases, series(id).release, point.day);
      if (at < start || at >= end) continue;
      const isoDay = new Date(point.day * 86_400_000).toISOString().slice(0, 10);
      byMoment.set(at, [...(byMoment.get(at) ?? []), { id, day: isoDay, value: point.value }]);
    }
  }
  return [...byMoment].map(([at, rows]) => ({ at, rows })).sort((a, b) => a.at - b.at);
};
