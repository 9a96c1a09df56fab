import { until } from '../measures/window.ts';
import { type SeriesId, series } from '../series/catalog.ts';
import type { Facts } from '../series/facts.ts';
import { knownAt, publishedOn, readingOf } from '../series/known.ts';
import { longerMeasure } from '../series/longer-measure.ts';
import { newYorkDay } from '../series/new-york.ts';
import { iso } from '../values/day.ts';
import { first, noPoints, type Points, pointAt, size } from '../values/points.ts';
import { Trouble } from '../values/trouble.ts';
import type { Command } from './command.ts';
import type { Held } from './library.ts';
import type { Vantage } from './moment.ts';

type Data = Readonly<Record<SeriesId, Points>>;

/** A series as it was known from where the question looks. */
const known = (id: SeriesId, held: Held | undefined, { releases }: Facts, { at, today }: Vantage): Points =>
  held ? until(knownAt(releases, id, held, at), today) : noPoints;

/** The one of some series that begins last, and decides from when all can be told; one of which nothing is held before all others. */
const lastToBegin = (ids: readonly SeriesId[], held: HeldSeries): SeriesId => {
  const begin = (id: SeriesId) => (held[id] && first(held[id].points)?.day) ?? Number.POSITIVE_INFINITY;
  return ids.reduce((last, id) => (begin(id) > begin(last) ? id : last));
};

type Asked = Pick<Command, 'optional' | 'reaches' | 'least'>;
type HeldSeries = Readonly<Partial<Record<SeriesId, Held>>>;

/**
 * The first day as of which a series can be told: the day of a reading it is asked about by, any other day once its figure
 * was out. None where that is still to come.
 */
const firstTold = (
  id: SeriesId,
  nth: number,
  held: HeldSeries,
  { releases }: Facts,
  { now }: Vantage,
  lead: SeriesId,
) => {
  const source = held[id];
  const at = source && pointAt(source.points, nth - 1)?.day;
  if (!source || at === undefined) return undefined;
  const isConfirmed = source.fetchedAt !== undefined && Date.parse(source.fetchedAt) <= now.getTime();
  const out = publishedOn(releases, id, source, at);
  if (at > newYorkDay(now) || (out > now && !isConfirmed)) return undefined;
  const isReading = (id === lead || id === longerMeasure(lead)) && readingOf(id, source.points, at);
  return isReading ? at : Math.max(at, newYorkDay(out < now ? out : now));
};

const missing = (
  lacking: readonly SeriesId[],
  needs: readonly SeriesId[],
  { least = 1 }: Asked,
  held: HeldSeries,
  facts: Facts,
  from: Vantage,
): Trouble => {
  const last = lastToBegin(lacking, held);
  const { code } = series(last);
  const begins = held[last] && first(held[last].points);
  if (!begins) return new Trouble('noData', { code });
  const told = lacking.map((id) => firstTold(id, id === needs[0] ? least : 1, held, facts, from, needs[0]!));
  const pick = told.every((day) => day !== undefined) ? iso(Math.max(...told)) : undefined;
  return new Trouble('beforeFirst', { code, first: iso(begins.day), asked: iso(from.today), pick });
};

/**
 * All that a command reads, as it was known from where the question looks; trouble where something it cannot do without
 * begins later: where either of two measures would do, the one that reaches further back.
 */
export const visibleData = (
  command: Asked,
  needs: readonly SeriesId[],
  held: HeldSeries,
  facts: Facts,
  from: Vantage,
): Data => {
  const { optional, reaches } = command;
  const data = Object.fromEntries(needs.map((id) => [id, known(id, held[id], facts, from)])) as Data;
  const isEmpty = (id: SeriesId) => size(data[id]) === 0;
  const lacking = needs.filter(isEmpty).flatMap((id): readonly SeriesId[] => {
    if (optional === 'all' || optional?.includes(id)) return [];
    const pair = reaches ? needs.filter((one) => longerMeasure(one) === id || longerMeasure(id) === one) : [];
    return pair.some((one) => !isEmpty(one)) ? [] : [pair.find((one) => longerMeasure(id) === one) ?? id];
  });
  if (lacking.length > 0) throw missing(lacking, needs, command, held, facts, from);
  return data;
};
