import type { Decomposition, Factor } from './factors.ts';

/** The largest factor that pushed the other way, where it took back at least a fifth of the change: the story has another side. */
export const counter = ({ factors, change }: Decomposition): Factor | undefined => {
  const [largest] = factors
    .filter(({ effect }) => Math.sign(effect) === -Math.sign(change))
    .sort((a, b) => Math.abs(b.effect) - Math.abs(a.effect));
  return largest && Math.abs(largest.effect) * 5 >= Math.abs(change) && change !== 0 ? largest : undefined;
};

/** The factors that carry the story: the largest that pushed the way reserves went, three at most, none below a twentieth of the largest. */
export const movers = ({ factors, change }: Decomposition): readonly Factor[] => {
  const pushed = factors
    .filter(({ effect }) => Math.sign(effect) === Math.sign(change))
    .sort((a, b) => Math.abs(b.effect) - Math.abs(a.effect));
  const least = Math.abs(pushed[0]?.effect ?? 0) / 20;
  return pushed.filter(({ effect }) => Math.abs(effect) >= least && effect !== 0).slice(0, 3);
};
