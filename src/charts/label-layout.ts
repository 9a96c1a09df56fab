/** Something that wants to be centred at a place and needs so much room. */
export type LabelWish = { readonly at: number; readonly size: number };

/**
 * Centres for labels along one line, between two limits, none overlapping another, moved as little as possible:
 * isotonic regression by pooling neighbours, https://en.wikipedia.org/wiki/Isotonic_regression
 */
export const spreadLabels = (wishes: readonly LabelWish[], from: number, to: number): number[] => {
  const order = wishes.map((_, i) => i).sort((a, b) => wishes[a]!.at - wishes[b]!.at || a - b);
  let used = 0;
  const offsets = order.map((i) => {
    const middle = used + wishes[i]!.size / 2;
    used += wishes[i]!.size;
    return middle;
  });
  const pools: { sum: number; count: number }[] = [];
  for (const [k, i] of order.entries()) {
    pools.push({ sum: wishes[i]!.at - offsets[k]!, count: 1 });
    for (let last = pools.length - 1; last > 0 && mean(pools[last - 1]!) > mean(pools[last]!); last--) {
      const { sum, count } = pools.pop()!;
      pools[last - 1]!.sum += sum;
      pools[last - 1]!.count += count;
    }
  }
  const starts = pools.flatMap((pool) => new Array<number>(pool.count).fill(mean(pool)));
  const out = new Array<number>(wishes.length);
  for (const [k, i] of order.entries()) {
    out[i] = Math.max(from, Math.min(starts[k]!, to - used)) + offsets[k]!;
  }
  return out;
};

const mean = ({ sum, count }: { sum: number; count: number }) => sum / count;

/** A label beside an upright line: which row it stands in (0 is the lowest) and its extent. */
export type Flag = { readonly row: number; readonly from: number; readonly to: number };

/**
 * Rows for labels that stand beside upright lines, so that no two overlap and no line runs through another's label.
 * The later ones are placed first; one that finds no room in `rows` rows stays unnamed.
 */
export const placeFlags = (
  wishes: readonly LabelWish[],
  from: number,
  to: number,
  rows: number,
  gap = 8,
): (Flag | undefined)[] => {
  const out: (Flag | undefined)[] = wishes.map(() => undefined);
  const free = (i: number, { row, from: a, to: b }: Flag) =>
    out.every((other, j) => {
      if (!other || i === j) return true;
      const apart = b + gap <= other.from || other.to + gap <= a;
      const mine = wishes[i]!.at;
      const theirs = wishes[j]!.at;
      if (row === other.row) return apart;
      // The one in the higher row has a line that comes down past the lower label.
      return row > other.row
        ? mine < other.from - gap / 2 || mine > other.to + gap / 2
        : theirs < a - gap / 2 || theirs > b + gap / 2;
    });
  for (const i of wishes.map((_, i) => i).sort((a, b) => wishes[b]!.at - wishes[a]!.at || b - a)) {
    const { at, size } = wishes[i]!;
    // To the left of its line a label could be taken for that of a line before it.
    const alone = wishes.every((other, j) => j === i || other.at >= at || other.at < at - size - 20);
    const sides: [number, number][] = alone
      ? [
          [at, at + size],
          [at - size, at],
        ]
      : [[at, at + size]];
    out[i] = Array.from({ length: rows }, (_, row) => sides.map(([a, b]) => ({ row, from: a, to: b })))
      .flat()
      .find((flag) => flag.from >= from && flag.to <= to && free(i, flag));
  }
  return out;
};

/** A stretch with a name: its ends, and the room its name needs. */
export type LabelSpan = { readonly from: number; readonly to: number; readonly size: number };

/**
 * Rows and centres for the names of stretches: in the middle where there is room, else from the beginning or to the end
 * and over the edge. Names that fit choose first, then the wider stretches; one that finds no room stays unnamed.
 */
export const placeNames = (
  stretches: readonly LabelSpan[],
  low: number,
  high: number,
  rows: number,
  gap = 12,
): ({ readonly row: number; readonly centre: number } | undefined)[] => {
  const placed: { readonly row: number; readonly from: number; readonly to: number }[] = [];
  const out: ({ row: number; centre: number } | undefined)[] = stretches.map(() => undefined);
  const spare = ({ from, to, size }: LabelSpan) => Math.min(0, to - from - size);
  const order = stretches.map((_, i) => i).sort((a, b) => spare(stretches[b]!) - spare(stretches[a]!) || a - b);
  for (const i of order) {
    const { from, to, size } = stretches[i]!;
    const centres = size <= to - from ? [(from + to) / 2] : [from + size / 2, to - size / 2];
    out[i] = centres
      .flatMap((centre) => Array.from({ length: rows }, (_, row) => ({ row, centre })))
      .find(({ row, centre }) => {
        const [a, b] = [centre - size / 2, centre + size / 2];
        return a >= low && b <= high && placed.every((p) => p.row !== row || b + gap <= p.from || p.to + gap <= a);
      });
    const { row, centre } = out[i] ?? { row: -1, centre: 0 };
    if (row >= 0) placed.push({ row, from: centre - size / 2, to: centre + size / 2 });
  }
  return out;
};
