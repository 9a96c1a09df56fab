import { asOf, latest, type Point, type Points } from '../values/points.ts';
import { percentOf } from './percent-of.ts';

/** One amount as a share of another, with both days: they are seldom the same. */
export type Share = { readonly part: Point; readonly whole: Point; readonly percent: number };

/**
 * The part's latest observation as a percentage of the whole's latest observation on or before the same day: a later
 * whole would compare with something not yet there. GDP carries the first day of its quarter and bank assets (H.8) come
 * a week later than reserves, so both days are given and both belong in the answer.
 * Undefined when either is missing on that day or the whole is no measure of the part.
 *
 * @example share(reservesAverage, bankAssets)?.percent // 11.41 on 2026-08-26: 2,924,936 m of 25,629.4946 bn
 */
export const share = (part: Points, whole: Points): Share | undefined => {
  const above = latest(part);
  const below = above && asOf(whole, above.day);
  const percent = below && percentOf(above.value, below.value);
  return below && percent !== undefined ? { part: above, whole: below, percent } : undefined;
};
