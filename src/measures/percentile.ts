/** How values equal to the one ranked are counted: half of them (mid-rank), or all of them (at or below). */
type Ties = 'mid' | 'atOrBelow';

/**
 * Percentile rank of a value among others, 0 to 100, ties by mid-rank unless asked otherwise:
 * `mid` is 100 × (below + equal / 2) / n, `atOrBelow` is 100 × (below + equal) / n (the empirical distribution function).
 * A RangeError for no values. https://en.wikipedia.org/wiki/Percentile_rank
 *
 * @example percentile([1, 2, 2, 3], 2) // 50
 * @example percentile([1, 2, 2, 3], 2, 'atOrBelow') // 75
 */
export const percentile = (values: ArrayLike<number>, value: number, ties: Ties = 'mid'): number => {
  if (values.length === 0) throw new RangeError('a percentile among no values');
  let [below, equal] = [0, 0];
  for (let i = 0; i < values.length; i++) {
    if (values[i]! < value) below++;
    else if (values[i] === value) equal++;
  }
  return (100 * (below + (ties === 'mid' ? equal / 2 : equal))) / values.length;
};
