import { until } from '../measures/window.ts';
import { type SeriesId, series } from '../series/catalog.ts';
import type { Facts } from '../series/facts.ts';
import { knownAt } from '../series/known.ts';
import { longerMeasure } from '../series/longer-measure.ts';
import { iso } from '../values/day.ts';
import { first, noPoints, type Points, size } from '../values/points.ts';
import { Trouble } from '../values/trouble.ts';
import type { Command } from './command.ts';
import type { Held } from './library.ts';
import type { Vantage } from './moment.ts';

type Data = Readonly<Record<SeriesId, Points>>;

/** A series as it was known from where the question looks. */
const known = (id: SeriesId, held: Held | undefined, { releases }: Facts, { at, today }: Vantage): Points =>
  held ? until(knownAt(releases, id, held, at), today) : noPoints;

/** The one of some series that begins last, and decides from when all can be told; one of which nothing is held before all others. */
const lastToBegin = (ids: readonly SeriesId[], held: Readonly<Partial<Record<SeriesId, Held>>>): SeriesId => {
  const begin = (id: SeriesId) => (held[id] && first(held[id].points)?.day) ?? Number.POSITIVE_INFINITY;
  return ids.reduce((last, id) => (begin(id) > begin(last) ? id : last));
};

const missing = (id: SeriesId, held: Readonly<Partial<Record<SeriesId, Held>>>): Trouble => {
  const begins = held[id] && first(held[id].points);
  const { code } = series(id);
  return begins ? new Trouble('beforeFirst', { code, first: iso(begins.day) }) : new Trouble('noData', { code });
};

/**
 * All that a command reads, as it was known from where the question looks; trouble where something it cannot do without
 * begins later: where either of two measures would do, the one that reaches further back.
 */
export const visibleData = (
  { optional, reaches }: Pick<Command, 'optional' | 'reaches'>,
  needs: readonly SeriesId[],
  held: Readonly<Partial<Record<SeriesId, Held>>>,
  facts: Facts,
  from: Vantage,
): Data => {
  const data = Object.fromEntries(needs.map((id) => [id, known(id, held[id], facts, from)])) as Data;
  const isEmpty = (id: SeriesId) => size(data[id]) === 0;
  const lacking = needs.filter(isEmpty).flatMap((id): readonly SeriesId[] => {
    if (optional === 'all' || optional?.includes(id)) return [];
    const pair = reaches ? needs.filter((one) => longerMeasure(one) === id || longerMeasure(id) === one) : [];
    return pair.some((one) => !isEmpty(one)) ? [] : [pair.find((one) => longerMeasure(id) === one) ?? id];
  });
  if (lacking.length > 0) throw missing(lastToBegin(lacking, held), held);
  return data;
};
