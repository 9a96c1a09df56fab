import { each, on, type Points, pointsOf } from '../values/points.ts';
import { difference } from './difference.ts';

/**
 * What is left of a whole when its known parts are taken away, on every day on which all of them have a figure.
 *
 * @example remainder(bankCash, cashLarge, cashSmall) // 1,161,499,200,000 on 2026-08-26: foreign-related institutions
 */
export const remainder = (whole: Points, ...parts: readonly Points[]): Points =>
  pointsOf(
    Array.from(each(whole)).flatMap(({ day, value }) => {
      const taken = parts.map((part) => on(part, day)?.value);
      if (taken.includes(undefined)) return [];
      return [[day, taken.reduce<number>((rest, part) => difference(rest, part!), value)] as const];
    }),
  );
