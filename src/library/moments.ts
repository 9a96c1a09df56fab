import { type SeriesId, series } from '../series/catalog.ts';
import type { Releases } from '../series/facts.ts';
import { expectedAt } from '../series/releases.ts';
import type { Day } from '../values/day.ts';
import { expectedAfter } from './schedule.ts';

/** A series' latest day, when it came out by rule, and when the next one is expected. */
export type Moments = { readonly day: Day; readonly published?: string; readonly next: number };

/** When a series' latest observation came out by rule, and when the next one is expected; worked out once for each day. */
export const momentsBy = (releases: Releases) => {
  const known = new Map<SeriesId, Moments>();
  return (id: SeriesId, day: Day): Moments => {
    const before = known.get(id);
    if (before?.day === day) return before;
    const { release } = series(id);
    const approximate = releases.rules.find((rule) => rule.id === release)?.approximate;
    const published = approximate ? {} : { published: expectedAt(releases, release, day) };
    const moments = { day, next: expectedAfter(releases, id, day), ...published };
    known.set(id, moments);
    return moments;
  };
};
