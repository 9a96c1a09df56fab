import { type Day, iso } from '../values/day.ts';
import { on, type Points } from '../values/points.ts';
import type { FactorData } from './factors.ts';

/** What contradicts a weekly reading, with both figures in whole dollars. */
type Contradiction = {
  readonly by: 'identity' | 'average' | 'neighbour';
  readonly figure: number;
  readonly against: number;
};

/** The totals of H.4.1 Table 1 are rounded to millions; reserves may differ from them by a few (whole dollars). */
const ROUNDING = 5e6;

/**
 * How far a Wednesday level may be from the week's average, and from the Wednesday before, as a ratio. The farthest
 * readings since 2015 were 1.14 times apart (2015-09-30) and 1.22 times (2015-10-07): beyond both bounds nothing was.
 */
const [FROM_AVERAGE, FROM_NEIGHBOUR] = [1.2, 1.3];

/**
 * What speaks against the Wednesday level of reserves on a day: the identity of H.4.1 Table 1 (reserves = factors
 * supplying − factors absorbing), the week's average, or the Wednesday before. What is not held says nothing.
 * https://www.federalreserve.gov/releases/h41/
 */
export const contradictions = (data: FactorData & { readonly reservesAverage: Points }, day: Day): Contradiction[] => {
  const figure = on(data.reservesWednesday, day)?.value;
  if (figure === undefined) return [];
  const value = (points: Points, at: Day) => on(points, at)?.value;
  const [supplied, absorbed] = [value(data.factorsSupplying, day), value(data.factorsAbsorbing, day)];
  const [average, before] = [value(data.reservesAverage, day), value(data.reservesWednesday, day - 7)];
  const total = supplied !== undefined && absorbed !== undefined ? supplied - absorbed : undefined;
  const found: Contradiction[] = [];
  if (total !== undefined && Math.abs(figure - total) > ROUNDING)
    found.push({ by: 'identity', figure, against: total });
  if (average !== undefined && isFar(figure, average, FROM_AVERAGE))
    found.push({ by: 'average', figure, against: average });
  if (before !== undefined && isFar(figure, before, FROM_NEIGHBOUR))
    found.push({ by: 'neighbour', figure, against: before });
  return found;
};

const isFar = (a: number, b: number, ratio: number): boolean => !(a > 0 && b > 0) || Math.max(a / b, b / a) > ratio;

/** What contradicts a reading, for the operator. */
export const inWords = ({ by, figure, against }: Contradiction, day: Day): string => {
  const [is, other] = [figure, against].map((value) => `${Math.round(value / 1e6)} million`);
  const what = {
    identity: 'factors supplying less factors absorbing',
    average: 'the week’s average',
    neighbour: `the level of ${iso(day - 7)}`,
  };
  return `${is} against ${other} (${what[by]})`;
};
