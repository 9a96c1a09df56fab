import { isBusinessDay, onOrBefore } from '../series/holidays.ts';
import { type Day, day as toDay } from '../values/day.ts';
import { on, type Points, size } from '../values/points.ts';

/**
 * What tells repos: their balance in H.4.1 Table 1, all of the New York Fed's operations, and the standing facility's, which
 * were all there is since 2021.
 */
export type RepoData = Readonly<Record<'repurchases' | 'repoAll' | 'srf', Points>>;

/** From here on there is an operation on every business day, if only at zero; before, a day without one had none. */
const STANDING = toDay('2021-07-29');

/** Repos on several days, told alike for all: by the balance published, or by the day's operations. */
export type ReposHeld = { readonly by: 'balance' | 'operations'; readonly amounts: readonly number[] };

/**
 * Repos with the Fed at the close of some days, in dollars: the balance H.4.1 publishes of Wednesdays (WORAL, with repos for
 * a term and those with foreign authorities), where it is held for all of them; else what each day's operations accepted.
 * Undefined where neither is held for all.
 * https://www.federalreserve.gov/releases/h41/
 */
export const reposOn = (data: Partial<RepoData>, days: readonly Day[]): ReposHeld | undefined => {
  const balances = days.map((day) => data.repurchases && on(data.repurchases, day)?.value);
  if (isWhole(balances)) return { by: 'balance', amounts: balances };
  const operations = days.map((day) => operationsOn(data, day));
  return isWhole(operations) ? { by: 'operations', amounts: operations } : undefined;
};

const isWhole = (amounts: readonly (number | undefined)[]): amounts is readonly number[] =>
  amounts.every((amount) => amount !== undefined);

/**
 * What a day's operations accepted, all of them or the standing facility's. They run overnight, so that this is what stood
 * at the close, and over a holiday; repos for a term (2019–20) that were taken up before are not in it.
 * https://www.newyorkfed.org/markets/desk-operations/repo
 */
const operationsOn = ({ repoAll, srf }: Partial<RepoData>, day: Day): number | undefined => {
  const taken = onOrBefore(day, isBusinessDay);
  const accepted = (repoAll && on(repoAll, taken)?.value) ?? (srf && on(srf, taken)?.value);
  return accepted ?? (repoAll && size(repoAll) > 0 && day < STANDING ? 0 : undefined);
};
