import { type Series, type SeriesId, series as seriesOf } from '../series/catalog.ts';
import { type Identity, identities } from '../series/identities.ts';
import { type Day, iso } from '../values/day.ts';
import { asOf, latest, on, type Point, type Points, size } from '../values/points.ts';

/**
 * How far a large total may move between two neighbouring readings before the newest is doubted, as a ratio: since 2009
 * none moved by more than 1.22 (reserves, on the Wednesday level of 2015-10-07).
 */
const WIDEST_NEWS = 1.5;
/** A band up to this is that of a large total. */
const TOTALS_BAND = 2;
/** Readings further apart than this (days) are no neighbours. */
const APART = { daily: 7, weekly: 21, quarterly: 100 } as const;
/** A figure so many times the largest ever held is in another unit. */
const SLIP = 200;
/** Fewer figures than this say nothing of how large one can be. */
const FEW = 20;

/** What is wrong with the newest figures, held against their own series: a large total that leaps, a unit that slipped. */
export const wrongNews = (series: Series, kept: Points, added: readonly Point[]): string | undefined => {
  const last = latest(kept);
  if (!last || series.unit !== 'usd') return undefined;
  const most = size(kept) < FEW ? 0 : Math.max(...kept.values);
  let before: Point = last;
  for (const point of added) {
    if (point.day <= last.day) continue;
    const leap = Math.max(point.value / before.value, before.value / point.value);
    const isTotal = (series.band ?? Number.POSITIVE_INFINITY) <= TOTALS_BAND;
    if (isTotal && point.day - before.day <= APART[series.frequency] && leap > WIDEST_NEWS)
      return `${point.value} on ${iso(point.day)} is too far from ${before.value} on ${iso(before.day)}`;
    if (most > 0 && point.value > SLIP * most)
      return `${point.value} on ${iso(point.day)} is ${Math.round(point.value / most)} times the largest figure held`;
    before = point;
  }
  return undefined;
};

/** The least share of a total that a sum may be off by before one of its parts is doubted: less is a rounding or a reclassification. */
const GROSS = 0.02;

/**
 * What is wrong with new figures, held against the published sums they belong to: a part larger than its whole, or a sum
 * that is far off and would close without the step of this very series. A sum that another series breaks is that one's.
 */
export const contradiction = (
  id: SeriesId,
  points: Points,
  days: readonly Day[],
  other: (id: SeriesId) => Points,
): string | undefined => {
  for (const identity of identities) {
    const sign = signOf(identity, id);
    if (sign === 0) continue;
    for (const day of days) {
      const reason = against(identity, id, sign, points, day, other);
      if (reason) return reason;
    }
  }
  return undefined;
};

/** Whether a series is a part that adds (1), the total or a part taken off (−1), or neither (0): how it moves what is left. */
const signOf = ({ total, plus, minus }: Identity, id: SeriesId): 1 | -1 | 0 => {
  if (plus.includes(id)) return 1;
  return total === id || minus.includes(id) ? -1 : 0;
};

const against = (
  identity: Identity,
  id: SeriesId,
  sign: 1 | -1,
  points: Points,
  day: Day,
  other: (id: SeriesId) => Points,
): string | undefined => {
  const figureOf = (one: SeriesId) => on(one === id ? points : other(one), day)?.value;
  const [total, here] = [figureOf(identity.total), figureOf(id)];
  if (total === undefined || here === undefined) return undefined;
  const whole = seriesOf(identity.total).code;
  if (identity.minus.length === 0 && sign === 1 && here > total + identity.within)
    return `${here} on ${iso(day)} is more than the whole it is a part of (${whole}, ${total})`;
  const left = leftOf(identity, figureOf, total);
  const before = asOf(points, day - 1);
  if (left === undefined || !before || Math.abs(left) <= Math.max(identity.within, GROSS * total)) return undefined;
  // Without this series' own step the sum would close: the step is what is wrong.
  const unmoved = left - sign * (here - before.value);
  return Math.abs(unmoved) < Math.abs(left) / 2
    ? `${here} on ${iso(day)} does not fit the sum of ${whole}, which is off by ${Math.round(Math.abs(left) / 1e6)} million`
    : undefined;
};

/** The parts of a sum less its total; undefined where one of them has no figure. */
const leftOf = (
  { plus, minus }: Identity,
  figureOf: (id: SeriesId) => number | undefined,
  total: number,
): number | undefined => {
  const sum = (ids: readonly SeriesId[]) => ids.reduce((all, one) => all + (figureOf(one) ?? Number.NaN), 0);
  const left = sum(plus) - sum(minus) - total;
  return Number.isNaN(left) ? undefined : left;
};
