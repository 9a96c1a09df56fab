/** An axis of values: its ends and the distance of its ticks. */
export type Scale = { readonly min: number; readonly max: number; readonly step: number };

const LEADS = [1, 2, 2.5, 5, 10];

/** The smallest round step (1, 2, 2.5 or 5 times a power of ten) that spans the values in exactly so many intervals. */
const inIntervals = (low: number, high: number, count: number): Scale => {
  const power = 10 ** Math.floor(Math.log10((high - low) / count));
  for (const lead of [...LEADS, ...LEADS.map((n) => n * 10)]) {
    const step = lead * power;
    const min = Math.floor(low / step + 1e-9) * step;
    if (min + count * step >= high - step * 1e-9) return { min: exact(min), max: exact(min + count * step), step };
  }
  throw new RangeError(`no scale from ${low} to ${high}`);
};

const exact = (value: number) => Number(value.toPrecision(12));

/**
 * A scale of round numbers that holds both values with the least waste, from zero where zero is near or must be there.
 * With `intervals` it has exactly that many, so that two axes share their grid.
 */
export const scaleOf = (low: number, high: number, { zero = false, intervals = [4, 5, 3] } = {}): Scale => {
  const size = Math.max(Math.abs(low), Math.abs(high));
  // What hardly moves is drawn flat, in the middle.
  const around = high - low > size * 1e-6 ? 0 : (size || 1) * 0.1;
  let [from, to] = [low - around, high + around];
  if (zero || (from > 0 && from < (to - from) * 0.3)) from = Math.min(0, from);
  if (zero || (to < 0 && -to < (to - from) * 0.3)) to = Math.max(0, to);
  const waste = ({ min, max }: Scale) => (max - min) / (to - from);
  return intervals
    .map((count) => inIntervals(from, to, count))
    .reduce((best, next) => (waste(next) < waste(best) - 0.05 ? next : best));
};

/** The values of a scale's ticks, exact to twelve digits. */
export const ticksOf = ({ min, max, step }: Scale): number[] =>
  Array.from({ length: Math.round((max - min) / step) + 1 }, (_, i) => exact(min + i * step));
