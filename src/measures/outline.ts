import type { SeriesId } from '../series/catalog.ts';
import type { Day } from '../values/day.ts';
import { asOf, on, type Points } from '../values/points.ts';
import { type ReposHeld, reposOn } from './repos.ts';

/** What a week is told from where the factors of H.4.1 Table 1 are not held: Wednesday levels, and operations of the day. */
export const outlineSeries = [
  'reservesWednesday',
  'totalAssets',
  'securities',
  'tgaWednesday',
  'onRrp',
  'repurchases',
  'repoAll',
  'srf',
] as const satisfies readonly SeriesId[];
export type OutlineData = Readonly<Record<(typeof outlineSeries)[number], Points>>;

/** Its lines: the Fed's assets in three, then what takes reserves away. */
const outlineLines = ['securities', 'repos', 'otherAssets', 'tgaWednesday', 'onRrp'] as const;
export type OutlineLine = (typeof outlineLines)[number];

/** A holiday has no operation: what was placed with the facility before it still stands. */
const LONGEST_WEEKEND = 5;

/** One line at both ends, and what its change did to reserves. */
type OutlineFactor = {
  readonly line: OutlineLine;
  readonly from: number;
  readonly to: number;
  readonly change: number;
  readonly effect: number;
};

/** A change in reserves in outline: `change` = the sum of the effects + `rest`, exactly. */
type Outline = {
  readonly from: Day;
  readonly to: Day;
  readonly reserves: { readonly from: number; readonly to: number };
  readonly change: number;
  readonly factors: readonly OutlineFactor[];
  /** What its repos are told by; nothing where they stay within "other assets". */
  readonly repos?: ReposHeld['by'];
  /** Everything that is not a line: currency, the foreign repo pool, other deposits and items, and what does not close. */
  readonly rest: number;
};

/**
 * Why reserves moved between two Wednesdays, in outline: the Fed's securities, its repos, its other assets
 * (total assets less the two: loans, swaps, repos for a term, premiums), the Treasury's account and ON RRP; all else is one
 * remainder. No identity of one table: total assets are of H.4.1 Table 5, securities and the Treasury's account of Table 1,
 * ON RRP and repos of the day's operations, so that the remainder also holds what they differ by. Repos and ON RRP are lines
 * where they are held for both days; else repos stay within other assets, and ON RRP within the remainder.
 * Undefined where one of the others is not held on one of the days.
 *
 * @example outline(data, day('2023-03-08'), day('2023-03-15'))?.change // 440,532,000,000: other assets +305,000 m …
 */
export const outline = (data: OutlineData, from: Day, to: Day): Outline | undefined => {
  const repos = reposOn(data, [from, to]);
  const [start, end] = [levels(data, from, repos?.amounts[0]), levels(data, to, repos?.amounts[1])];
  if (!start || !end) return undefined;
  const factors = outlineLines.flatMap((line): OutlineFactor[] => {
    const [before, after] = [start[line], end[line]];
    if (before === undefined || after === undefined) return [];
    const change = after - before;
    const absorbs = line === 'tgaWednesday' || line === 'onRrp';
    return [{ line, from: before, to: after, change, effect: absorbs ? 0 - change : change }];
  });
  const change = end.reserves - start.reserves;
  const rest = factors.reduce((left, { effect }) => left - effect, change);
  const reserves = { from: start.reserves, to: end.reserves };
  return { from, to, reserves, change, factors, rest, ...(repos && { repos: repos.by }) };
};

/** What no outline does without. */
const NEEDED = ['reservesWednesday', 'totalAssets', 'securities', 'tgaWednesday'] as const;

/** The first series an outline lacks on a day; nothing where the day can be told of. */
export const lackedOn = (data: OutlineData, day: Day): (typeof NEEDED)[number] | undefined =>
  NEEDED.find((id) => !on(data[id], day));

type Levels = Partial<Record<OutlineLine, number>> & { readonly reserves: number };

/** Every level of the outline on a day that is held, or nothing where one it does not do without is not. */
const levels = (data: OutlineData, day: Day, repos: number | undefined): Levels | undefined => {
  const [reserves, assets, securities, tgaWednesday] = NEEDED.map((id) => on(data[id], day)?.value);
  if (reserves === undefined || assets === undefined || securities === undefined || tgaWednesday === undefined)
    return undefined;
  const otherAssets = assets - securities - (repos ?? 0);
  const placed = asOf(data.onRrp, day);
  return {
    ...{ reserves, securities, otherAssets, tgaWednesday },
    ...(repos === undefined ? {} : { repos }),
    ...(placed && day - placed.day <= LONGEST_WEEKEND ? { onRrp: placed.value } : {}),
  };
};
