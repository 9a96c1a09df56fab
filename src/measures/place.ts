import { latest, type Point, type Points, size } from '../values/points.ts';
import { median, medianAbsoluteDeviation } from './median.ts';
import { percentile } from './percentile.ts';
import { mean, standardDeviation } from './statistics.ts';
import { last } from './window.ts';

/** A reading divided by a spread of zero says nothing: the window is flat. */
export type Score = number | 'flat';

/** Scales the median absolute deviation to the standard deviation of a normal distribution: 1 / Φ⁻¹(3/4). */
const NORMAL = 1.4826;

/** Where the latest observation stands among the latest `size` ones, itself included. */
export type Placement = {
  readonly latest: Point;
  readonly size: number;
  readonly mean: number;
  /** Sample standard deviation (n − 1). */
  readonly sd: number;
  readonly z: Score;
  readonly robustZ: Score;
  /** Percentile rank with mid-rank ties. */
  readonly percentile: number;
  /** Share of the window at or below the reading, in percent. */
  readonly atOrBelow: number;
};

/** Standard score: (value − mean) / sample sd; `flat` when the sd is 0. https://en.wikipedia.org/wiki/Standard_score */
export const zScore = (values: ArrayLike<number>, value: number): Score => {
  const sd = standardDeviation(values);
  return sd === 0 ? 'flat' : (value - mean(values)) / sd;
};

/**
 * Robust standard score: (value − median) / (1.4826 × MAD); `flat` when the MAD is 0.
 * https://en.wikipedia.org/wiki/Median_absolute_deviation#Relation_to_standard_deviation
 *
 * @example robustZ([1, 1, 2, 2, 4, 6, 9], 6) // 2.698
 */
export const robustZ = (values: ArrayLike<number>, value: number): Score => {
  const mad = medianAbsoluteDeviation(values);
  return mad === 0 ? 'flat' : (value - median(values)) / (NORMAL * mad);
};

/**
 * The latest observation among the latest n (252 business days are a year, 756 three). Undefined with fewer than n
 * observations, and for n below 2: a shorter window would answer another question.
 *
 * @example place(spread(sofr, iorb), 252) // on 2026-08-20, −2 bp: mean 0.63, sd 6.04, z −0.44, at or below 34.5%
 */
export const placement = (points: Points, n: number): Placement | undefined => {
  const now = latest(points);
  if (!now || n < 2 || size(points) < n) return undefined;
  const { values } = last(points, n);
  return {
    latest: now,
    size: n,
    mean: mean(values),
    sd: standardDeviation(values),
    z: zScore(values, now.value),
    robustZ: robustZ(values, now.value),
    percentile: percentile(values, now.value),
    atOrBelow: percentile(values, now.value, 'atOrBelow'),
  };
};
