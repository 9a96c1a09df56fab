/**
 * One value less another, without the dust of binary fractions: whole numbers (dollars) subtract exactly,
 * anything else (rates in percent) to eight decimals, far finer than any rate is published.
 *
 * @example difference(3.85, 3.9) // −0.05, where 3.85 − 3.9 is −0.04999999999999982
 */
export const difference = (a: number, b: number): number => {
  const exact = a - b;
  return Number.isInteger(a) && Number.isInteger(b) ? exact : Math.round(exact * 1e8) / 1e8 + 0;
};
