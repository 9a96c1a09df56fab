import type { Decomposition, Factor } from '../../src/measures/factors.ts';
import { counter, movers } from '../../src/measures/movers.ts';
import { iso } from '../../src/values/day.ts';
import { usd } from '../../src/values/quantity.ts';
import type words from '../drivers.words.ts';
import type { Mover } from '../drivers.words.ts';

/** A factor as a story names it: which, which way its level went, by how much. */
export const moverOf = ({ line, change }: Factor): Mover => ({ line, rose: change > 0, by: usd(change) });

/** Why reserves moved, in one line: what pushed most, and what pushed back. */
export const story = (found: Decomposition, say: ReturnType<typeof words>): string => {
  const against = counter(found);
  return say.lead(
    found.change < 0,
    usd(found.change),
    iso(found.from),
    iso(found.to),
    movers(found).map(moverOf),
    against && moverOf(against),
  );
};
