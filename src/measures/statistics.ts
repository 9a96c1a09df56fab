const sum = (values: ArrayLike<number>): number => {
  let total = 0;
  for (let i = 0; i < values.length; i++) total += values[i]!;
  return total;
};

/** Arithmetic mean; a RangeError for no values. */
export const mean = (values: ArrayLike<number>): number => {
  if (values.length === 0) throw new RangeError('the mean of no values');
  return sum(values) / values.length;
};

/** The middle one of the values in their order, the mean of the two middle ones of an even number; a RangeError for no values. */
export const median = (values: ArrayLike<number>): number => {
  if (values.length === 0) throw new RangeError('the median of no values');
  const sorted = Float64Array.from(values).sort();
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
};

/**
 * Sample standard deviation: n − 1 in the denominator (Bessel's correction), in two passes so that nothing cancels.
 * A RangeError for fewer than two values.
 * https://en.wikipedia.org/wiki/Standard_deviation#Corrected_sample_standard_deviation
 *
 * @example standardDeviation([2, 4, 4, 4, 5, 5, 7, 9]) // 2.138…
 */
export const standardDeviation = (values: ArrayLike<number>): number => {
  if (values.length < 2) throw new RangeError('the sample deviation needs two values');
  const centre = mean(values);
  const squares = Array.from(values, (value) => (value - centre) ** 2);
  return Math.sqrt(sum(squares) / (values.length - 1));
};
