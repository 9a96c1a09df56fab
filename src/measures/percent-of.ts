/** From so many percent on, what is measured against is too small to be a measure. */
const TOO_MANY = 1000;

/**
 * One amount, or one change, in percent of another. Undefined where that is not above zero, or so small beside the first
 * that the percentage would come to a thousand or more: such is told in amounts.
 *
 * @example percentOf(984_046e6, 11_539e6) // undefined: the Treasury's account is no 8,528% of ON RRP, it is 972.5 bn more
 */
export const percentOf = (amount: number, of: number): number | undefined => {
  if (of <= 0) return undefined;
  const percent = (amount / of) * 100;
  return Math.abs(percent) < TOO_MANY ? percent : undefined;
};
