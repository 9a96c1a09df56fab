/** What one line did to reserves. */
type HasEffect = { readonly effect: number };

/** What a story names, and how much it leaves to everything else. */
type NamedMovers<T> = {
  /** What pushed the way reserves went, the largest first. */
  readonly pushed: readonly T[];
  /** What pushed the other way, the largest first. */
  readonly against: readonly T[];
  /** The change less everything named. */
  readonly left: number;
};

/** More than this many is no story. */
const MOST = 5;
/** A story may leave this part of the change untold; what it leaves beyond is said as one amount. */
export const UNTOLD = 1 / 10;
/** What took or gave this part of the change is named in any case. */
const LARGE = 1 / 5;
/** What is so small beside the largest is not named, however much is left. */
const TRIFLE = 1 / 20;

/**
 * The lines that carry the story of a change: by size of effect, whatever is large beside the change, and on until nine
 * tenths of the change are accounted for; five at most or as many as there is room for, and no trifle beside the largest. The remainder is exact.
 */
export const movers = <T extends HasEffect>(factors: readonly T[], change: number, most = MOST): NamedMovers<T> => {
  const bySize = factors.filter(({ effect }) => effect !== 0).sort((a, b) => Math.abs(b.effect) - Math.abs(a.effect));
  const named: T[] = [];
  let left = change;
  for (const factor of bySize.slice(0, most)) {
    if (Math.abs(factor.effect) < Math.abs(bySize[0]!.effect) * TRIFLE) break;
    const isLarge = Math.abs(factor.effect) >= Math.abs(change) * LARGE;
    if (named.length > 0 && !isLarge && Math.abs(left) <= Math.abs(change) * UNTOLD) break;
    named.push(factor);
    left -= factor.effect;
  }
  const way = Math.sign(change) || 1;
  return {
    pushed: named.filter(({ effect }) => Math.sign(effect) === way),
    against: named.filter(({ effect }) => Math.sign(effect) !== way),
    left,
  };
};
