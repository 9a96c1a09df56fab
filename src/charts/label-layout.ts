import { balance, type MeasureText } from './text.ts';

/** Something that wants to be centred at a place and needs so much room. */
type LabelWish = { readonly at: number; readonly size: number };

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

/** A stretch with a name, between two places. */
type NamedStretch = { readonly from: number; readonly to: number; readonly label: string };

/** The name of a band, in lines. */
export type BandName = readonly string[];

/** The names of stretches, each in its own: in one line or two, or not at all where it would stand beside its band. */
export const nameBands = (
  stretches: readonly NamedStretch[],
  measure: MeasureText,
  air = 8,
): readonly (BandName | undefined)[] =>
  stretches.map(({ from, to, label }) => {
    const room = to - from - air;
    const rows = balance(label, room, measure);
    const isWhole = rows.length === 1 || (rows.length === 2 && rows.every((row) => row.length > 2));
    return isWhole && rows.every((row) => measure(row) <= room) ? rows : undefined;
  });
