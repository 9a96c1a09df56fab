import { each, type Point, type Points } from '../values/points.ts';

/**
 * The days with the largest values, largest first, the later day first among equals; fewer when there are fewer.
 * Only days above `floor`: a quiet day is no record.
 *
 * @example top(srf, 3) // 74.6 bn on 2025-12-31, 50.35 bn on 2025-10-31, 30.5 bn on 2026-02-17
 */
export const top = (points: Points, n: number, floor = 0): Point[] =>
  [...each(points)]
    .filter(({ value }) => value > floor)
    .sort((a, b) => b.value - a.value || b.day - a.day)
    .slice(0, n);
