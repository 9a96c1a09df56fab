/** The middle value, or the mean of the two in the middle; a RangeError for no values. */
export const median = (values: ArrayLike<number>): number => {
  if (values.length === 0) throw new RangeError('the median of no values');
  const sorted = Float64Array.from(values).sort();
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
};

/**
 * Median absolute deviation: the median distance from the median. Zero when more than half of the values are the same.
 * https://en.wikipedia.org/wiki/Median_absolute_deviation
 *
 * @example medianAbsoluteDeviation([1, 1, 2, 2, 4, 6, 9]) // 1
 */
export const medianAbsoluteDeviation = (values: ArrayLike<number>): number => {
  const centre = median(values);
  return median(Array.from(values, (value) => Math.abs(value - centre)));
};
