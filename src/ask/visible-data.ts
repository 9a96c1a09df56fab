import { until } from '../measures/window.ts';
import { type SeriesId, series } from '../series/catalog.ts';
import type { Facts } from '../series/facts.ts';
import { knownAt } from '../series/known.ts';
import { iso } from '../values/day.ts';
import { first, noPoints, type Points, size } from '../values/points.ts';
import { Trouble } from '../values/trouble.ts';
import type { Command } from './command.ts';
import type { Held } from './library.ts';
import type { Vantage } from './moment.ts';

type Data = Readonly<Record<SeriesId, Points>>;

/** A series as it was known from where the question looks. */
const visible = (
  id: SeriesId,
  held: Held | undefined,
  { releases }: Facts,
  { at, today }: Vantage,
  optional = false,
): Points => {
  const points = held ? until(knownAt(releases, id, held, at), today) : noPoints;
  if (size(points) > 0 || optional) return points;
  const begins = held && first(held.points);
  if (!begins) throw new Trouble('noData', { code: series(id).code });
  throw new Trouble('beforeFirst', { code: series(id).code, first: iso(begins.day) });
};

/**
 * All that a command reads, as it was known from where the question looks; trouble where something it cannot do without
 * begins later.
 */
export const visibleData = (
  { optional }: Command,
  needs: readonly SeriesId[],
  held: Readonly<Partial<Record<SeriesId, Held>>>,
  facts: Facts,
  from: Vantage,
): Data =>
  Object.fromEntries(
    needs.map((id) => [id, visible(id, held[id], facts, from, optional === 'all' || optional?.includes(id))]),
  ) as Data;
