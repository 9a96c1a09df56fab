import type { SeriesId } from '../series/catalog.ts';
import type { Day } from '../values/day.ts';
import { on, type Points } from '../values/points.ts';
import { type RepoData, type ReposHeld, reposOn } from './repos.ts';

/** The series the weekly identity needs: Wednesday levels of H.4.1 Table 1, and nothing else. */
export const factorSeries = [
  'reservesWednesday',
  'factorsSupplying',
  'securities',
  'loans',
  'factorsAbsorbing',
  'currency',
  'reverseRepoForeign',
  'reverseRepoOthers',
  'tgaWednesday',
] as const satisfies readonly SeriesId[];
type FactorSeries = (typeof factorSeries)[number];
export type FactorData = Readonly<Record<FactorSeries, Points>>;

/** What the account is made from: the identity, and what tells its repos where that is held. */
export type AccountData = FactorData & Partial<RepoData>;

/** The lines of the answer: published components, and what is left of each total. */
const factorLines = [
  'securities',
  'repos',
  'loans',
  'otherSupply',
  'currency',
  'tgaWednesday',
  'reverseRepoForeign',
  'reverseRepoOthers',
  'otherAbsorb',
] as const;
export type FactorLine = (typeof factorLines)[number];

const SUPPLY: readonly FactorLine[] = ['securities', 'repos', 'loans', 'otherSupply'];

/** One factor at both ends. `effect` is what its change did to reserves: a factor that absorbs more takes them away. */
export type Factor = {
  readonly line: FactorLine;
  readonly from: number;
  readonly to: number;
  readonly change: number;
  readonly effect: number;
};

/** Why reserves moved between two Wednesdays: `change` = the sum of the effects + `residual`, exactly. */
type Decomposition = {
  readonly held: true;
  readonly from: Day;
  readonly to: Day;
  readonly reserves: { readonly from: number; readonly to: number };
  readonly change: number;
  readonly factors: readonly Factor[];
  /** What its repos are told by; nothing where they stay within "other supply". */
  readonly repos?: ReposHeld['by'];
  /** What the published totals leave unexplained: rounding, a few million at most. */
  readonly residual: number;
};

/** The figures are not all held for the two days: which are missing where, and the nearest days with all of them. */
type NotHeld = {
  readonly held: false;
  readonly missing: readonly { readonly series: FactorSeries; readonly day: Day }[];
  readonly nearest: { readonly from?: Day; readonly to?: Day };
};

/**
 * Additive decomposition of a change in reserve balances by the identity of H.4.1 Table 1:
 * reserves = factors supplying − factors absorbing. "Other" lines are derived from the totals, so the effects add up to
 * the change of the totals whatever is or is not listed; what is left against reserves themselves is the residual.
 * Repos are those published, or of the day's operations, where they are held for both days; else they stay within "other supply".
 * Exact in whole dollars. Both days must be held for every series: nothing is interpolated and no neighbour stands in.
 * https://www.federalreserve.gov/releases/h41/
 *
 * @example decompose(data, day('2026-09-23'), day('2026-09-30')) // −88,236 m: TGA −36,729 m, foreign repo pool −30,080 m …
 */
export const decompose = (data: AccountData, from: Day, to: Day): Decomposition | NotHeld => {
  const missing = [...new Set([from, to])].flatMap((day) =>
    factorSeries.filter((series) => !on(data[series], day)).map((series) => ({ series, day })),
  );
  if (missing.length > 0) return { held: false, missing, nearest: nearest(data, from, to) };

  const repos = reposOn(data, [from, to]);
  const [start, end] = [levels(data, from, repos?.amounts[0]), levels(data, to, repos?.amounts[1])];
  const factors = factorLines
    .filter((line) => line !== 'repos' || repos)
    .map((line): Factor => {
      const change = end[line] - start[line];
      return { line, from: start[line], to: end[line], change, effect: SUPPLY.includes(line) ? change : 0 - change };
    });
  const reserves = { from: start.reservesWednesday, to: end.reservesWednesday };
  const change = reserves.to - reserves.from;
  const residual = factors.reduce((left, { effect }) => left - effect, change);
  return { held: true, from, to, reserves, change, factors, residual, ...(repos && { repos: repos.by }) };
};

/** Every level on a day all series have, the derived ones included. */
const levels = (data: FactorData, day: Day, repos = 0): Record<FactorSeries | FactorLine, number> => {
  const held = Object.fromEntries(factorSeries.map((id) => [id, on(data[id], day)!.value])) as Record<
    FactorSeries,
    number
  >;
  return {
    ...held,
    repos,
    otherSupply: held.factorsSupplying - held.securities - repos - held.loans,
    otherAbsorb:
      held.factorsAbsorbing - held.currency - held.tgaWednesday - held.reverseRepoForeign - held.reverseRepoOthers,
  };
};

/** The days on which every series of the identity has a figure, oldest first. */
export const heldDays = (data: FactorData): Day[] =>
  factorSeries.reduce((days, id) => shared(days, data[id].days), [...data.reservesWednesday.days]);

/** Those of some days that are among others, both in order: a walk along both. */
const shared = (days: readonly Day[], others: Int32Array): Day[] => {
  let at = 0;
  return days.filter((day) => {
    while (at < others.length && others[at]! < day) at++;
    return others[at] === day;
  });
};

/** The nearest held day to each end, the earlier of two as near; the two ends never fall on one day. */
const nearest = (data: FactorData, from: Day, to: Day): NotHeld['nearest'] => {
  const held = heldDays(data);
  const closestTo = (wanted: Day, days: readonly Day[]): Day | undefined =>
    days.reduce<Day | undefined>(
      (best, day) => (best === undefined || Math.abs(day - wanted) < Math.abs(best - wanted) ? day : best),
      undefined,
    );
  const end = closestTo(to, held);
  const start = closestTo(
    from,
    held.filter((day) => day !== end && (end === undefined || day < end === from <= to)),
  );
  return { ...(start !== undefined && { from: start }), ...(end !== undefined && { to: end }) };
};
