import { median } from '../measures/median.ts';
import { dayRule } from '../series/cadence.ts';
import type { Release, Series } from '../series/catalog.ts';
import { publishedUnit } from '../series/units.ts';
import { type Day, iso } from '../values/day.ts';
import {
  each,
  first,
  indexFrom,
  latest,
  on,
  type Point,
  type Points,
  pointAt,
  pointsOf,
  size,
} from '../values/points.ts';
import { wrongNews } from './plausibility.ts';

/** A known day's figure that was published differently. */
type PointChange = { readonly day: Day; readonly old: number; readonly new: number };

/** What becomes of a series when a publisher's figures arrive: all of it, or, with the reason, nothing. */
export type Verdict =
  | {
      readonly ok: true;
      readonly points: Points;
      readonly added: readonly Point[];
      readonly revised: readonly PointChange[];
    }
  | { readonly ok: false; readonly reason: string };

/**
 * Lays a publisher's figures over the kept ones. What is not mentioned stays; a body that ends before what is kept is
 * old and changes nothing; and a body that breaks the series' contract is refused as a whole. What the operator has
 * confirmed may be a revision of the whole or a step like none before; a slip of units it is not.
 */
export const merge = (series: Series, kept: Points, offered: Points, today: Day, confirmed = false): Verdict => {
  const body = known(series, kept, offered, today);
  const reason = wrongBody(series, kept, body, today, confirmed);
  if (reason) return { ok: false, reason };
  if ((latest(kept)?.day ?? 0) > latest(body)!.day) return { ok: true, points: kept, added: [], revised: [] };

  const [added, revised]: [Point[], PointChange[]] = [[], []];
  for (const { day, value } of each(body)) {
    const old = on(kept, day);
    if (!old) added.push({ day, value });
    else if (old.value !== value) revised.push({ day, old: old.value, new: value });
  }
  if (added.length + revised.length === 0) return { ok: true, points: kept, added, revised };
  const points = overlay(kept, body);
  if (confirmed) return { ok: true, points, added, revised };
  const begun = first(kept)?.day ?? Number.MIN_SAFE_INTEGER;
  const step = wrongStep(
    series,
    points,
    [...added, ...revised].filter(({ day }) => day >= begun),
  );
  const wrong = step ?? wrongNews(series, kept, added);
  return wrong ? { ok: false, reason: wrong } : { ok: true, points, added, revised };
};

/** Every day of both, the upper one's value where both have one. */
export const overlay = (lower: Points, upper: Points): Points => {
  if (size(lower) === 0) return upper;
  if (size(upper) === 0) return lower;
  const all = new Map<Day, number>();
  for (const points of [lower, upper]) for (const { day, value } of each(points)) all.set(day, value);
  return pointsOf(all);
};

/**
 * The part of a body that can be believed: figures from before the kept history begins only where enough days that both
 * know vouch for them (its wildest weeks lie there, so steps say nothing); and no rate that is announced but not yet in force.
 */
const known = ({ release }: Series, kept: Points, offered: Points, today: Day): Points => {
  const begun = first(kept)?.day ?? Number.MIN_SAFE_INTEGER;
  const from = sharedDays(kept, offered) >= FEW ? 0 : indexFrom(offered, begun);
  const to = release === 'iorb' ? indexFrom(offered, today + 1) : size(offered);
  return { days: offered.days.subarray(from, to), values: offered.values.subarray(from, to) };
};

const sharedDays = (a: Points, b: Points): number => {
  let shared = 0;
  for (const { day } of each(b)) if (on(a, day)) shared++;
  return shared;
};

const wrongBody = (series: Series, kept: Points, body: Points, today: Day, confirmed: boolean): string | undefined => {
  const newest = latest(body);
  if (!newest) return 'there are no figures in it';
  if (newest.day > today) return `${iso(newest.day)} is in the future`;
  const history = size(kept) === 0 ? undefined : wrongHistory(series, kept, body, confirmed);
  if (history) return history;
  const wrongDay = dayRule(series);
  for (const { day, value } of each(body)) {
    const wrong = wrongDay(day) ?? wrongSize(series, value);
    if (wrong) return `${iso(day)} is ${wrong}`;
  }
  return undefined;
};

/** No amount the bot knows comes near the first, no rate near the second. */
const [MOST_DOLLARS, MOST_PERCENT] = [100e12, 30];

const wrongSize = ({ unit }: Series, value: number): string | undefined => {
  if (unit === 'usd' && value < 0) return 'negative';
  return Math.abs(value) > (unit === 'usd' ? MOST_DOLLARS : MOST_PERCENT) ? 'too large to be true' : undefined;
};

/** Revised as a whole now and then; figures of all others are final but for a day here and there. */
const BENCHMARKED: readonly Release[] = ['gdp', 'h8'];
/** Fewer shared days than this say nothing about a whole history. */
const FEW = 10;

/** Whether the days that both know tell the same story: the unit, the dates and the series are the same. */
const wrongHistory = (series: Series, kept: Points, body: Points, confirmed: boolean): string | undefined => {
  const shared: PointChange[] = [];
  for (const { day, value } of each(body)) {
    const old = on(kept, day);
    if (old) shared.push({ day, old: old.value, new: value });
  }
  if (shared.length === 0) return `it has no day in common with what is kept, up to ${iso(latest(kept)!.day)}`;
  const factors = shared.filter((a) => a.old !== 0 && a.new !== 0).map((a) => a.new / a.old);
  const middle = factors.length === 0 ? Number.NaN : median(factors);
  if (series.unit === 'usd' && (middle > 1.5 || middle < 1 / 1.5)) return slip(series, middle);
  if (series.unit === 'percent' && Math.abs(median(shared.map((a) => a.new - a.old))) > 0.25)
    return slip(series, middle);
  if (confirmed) return undefined;
  const far = shared.find((a) => !near(series, a.old, a.new));
  if (far) return `${iso(far.day)} was ${far.old} and would be ${far.new}`;
  const moved = shared.filter((a) => Math.abs(a.new - a.old) > 1e-4 * Math.abs(a.old)).length;
  if (shared.length >= FEW && moved > shared.length / 2 && !BENCHMARKED.includes(series.release)) {
    return `${moved} of ${shared.length} known figures would change`;
  }
  return undefined;
};

const slip = (series: Series, factor: number) =>
  `the figures are off by a factor of ${Number(factor.toPrecision(2))}: are they in ${publishedUnit(series)}?`;

/** Within the plausible band of a step. */
const near = ({ unit, band }: Series, a: number, b: number): boolean => {
  if (band === undefined) return true;
  if (unit === 'percent') return Math.abs(a - b) <= band;
  return a === b || (a > 0 && b > 0 && Math.max(a / b, b / a) <= band);
};

/** A new figure is held against its neighbours on both sides, new ones included: a wrong one cannot vouch for the next. */
const wrongStep = (series: Series, points: Points, news: readonly { readonly day: Day }[]): string | undefined => {
  for (const { day } of news) {
    const at = indexFrom(points, day);
    const here = pointAt(points, at)!;
    for (const index of [at - 1, at + 1]) {
      const neighbour = index < 0 ? undefined : pointAt(points, index);
      if (neighbour && !near(series, neighbour.value, here.value)) {
        return `${here.value} on ${iso(day)} is too far from ${neighbour.value} on ${iso(neighbour.day)}`;
      }
    }
  }
  return undefined;
};
