import { iso, day as toDay } from '../values/day.ts';
import { between, latest, on, type Point, type Points, size } from '../values/points.ts';
import { highest } from './extremes.ts';
import { type Placement, placement } from './place.ts';
import { spread } from './spread.ts';
import { mean, standardDeviation } from './statistics.ts';
import { last } from './window.ts';

/** The windows readings are held against: a year and three of business days. */
const WINDOWS = [252, 756] as const;

/** How one rate stands against interest on reserves, in basis points on matched days. */
export type FundingReading = {
  /** The latest day both have a figure, and the rate itself on it. */
  readonly rate: Point;
  readonly spread: Point;
  /** Means of the latest 5 and 20 matched days; missing with fewer. */
  readonly mean5?: number;
  readonly mean20?: number;
  /** The calendar month of the latest day, so far. */
  readonly month: { readonly mean: number; readonly highest: Point; readonly days: number };
  /** Sample standard deviation of the daily changes over the latest 20 of them. */
  readonly volatility?: number;
  readonly year?: Placement;
  readonly years3?: Placement;
};

/**
 * A rate against IORB: latest, means, the month's mean and maximum, volatility and how usual it is. Basis points, on days
 * both have a figure and no others. Undefined without any such day.
 */
export const fundingReading = (rate: Points, iorb: Points): FundingReading | undefined => {
  const spreads = spread(rate, iorb);
  const now = latest(spreads);
  if (!now) return undefined;
  const month = between(spreads, toDay(`${iso(now.day).slice(0, 7)}-01`), now.day);
  const averaged = (n: number) => (size(spreads) < n ? undefined : mean(last(spreads, n).values));
  const changes = dailyChanges(last(spreads, 21));
  const [mean5, mean20, year, years3] = [
    averaged(5),
    averaged(20),
    placement(spreads, WINDOWS[0]),
    placement(spreads, WINDOWS[1]),
  ];
  return {
    rate: on(rate, now.day)!,
    spread: now,
    ...(mean5 === undefined ? {} : { mean5 }),
    ...(mean20 === undefined ? {} : { mean20 }),
    month: { mean: mean(month.values), highest: highest(month)!, days: size(month) },
    ...(changes.length < 20 ? {} : { volatility: standardDeviation(changes) }),
    ...(year ? { year } : {}),
    ...(years3 ? { years3 } : {}),
  };
};

const dailyChanges = ({ values }: Points): readonly number[] =>
  Array.from(values.subarray(1), (value, i) => value - values[i]!);

/**
 * How many of the latest so many days a rate lay above another (the standing repo facility's), on matched days: borrowers
 * paid more in the market than the Fed would have asked.
 */
export const daysAbove = (
  rate: Points,
  ceiling: Points,
  n: number,
): { readonly above: number; readonly of: number } => {
  const spreads = last(spread(rate, ceiling), n);
  return { above: spreads.values.filter((value) => value > 0).length, of: size(spreads) };
};

/**
 * The share of repo volume traded at or above IORB, in percent, bracketed by the published percentiles: where the 25th
 * percentile is at or above IORB, at least 75% of the volume was. SOFR itself is the volume-weighted median.
 * https://www.newyorkfed.org/markets/reference-rates/additional-information-about-reference-rates
 *
 * @example shareAtOrAbove(3.65, [{ percentile: 25, rate: 3.6 }, { percentile: 50, rate: 3.66 }]) // 50 to 75
 */
export const shareAtOrAbove = (
  level: number,
  percentiles: readonly { readonly percentile: number; readonly rate: number }[],
): { readonly least: number; readonly most: number } => {
  let [least, most] = [0, 100];
  for (const { percentile, rate } of percentiles) {
    if (rate >= level) least = Math.max(least, 100 - percentile);
    else most = Math.min(most, 100 - percentile);
  }
  return { least, most };
};
