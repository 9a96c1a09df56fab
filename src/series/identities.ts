import type { Day } from '../values/day.ts';
import { each, on, type Points } from '../values/points.ts';
import type { SeriesId } from './catalog.ts';

/** A sum that published figures must close to, within rounding. */
export type Identity = {
  readonly total: SeriesId;
  readonly plus: readonly SeriesId[];
  readonly minus: readonly SeriesId[];
  /** How far it may be off, in the unit of its series. */
  readonly within: number;
};

const ROUNDING = 5e6;

/**
 * The sums within H.4.1 that must close. The first is the weekly identity behind every account of why reserves moved.
 * @see https://www.federalreserve.gov/releases/h41/
 */
export const identities: readonly Identity[] = [
  { total: 'reservesWednesday', plus: ['factorsSupplying'], minus: ['factorsAbsorbing'], within: ROUNDING },
  { total: 'securities', plus: ['treasuriesOutright', 'agencyDebt', 'mbs'], minus: [], within: ROUNDING },
  { total: 'treasuries', plus: ['treasuriesOutright'], minus: [], within: ROUNDING },
  { total: 'reverseRepo', plus: ['reverseRepoForeign', 'reverseRepoOthers'], minus: [], within: ROUNDING },
  {
    total: 'loans',
    plus: ['primaryCredit', 'secondaryCredit', 'seasonalCredit', 'pppLending', 'btfp', 'otherCredit'],
    minus: [],
    within: ROUNDING,
  },
];

/** How an identity held: the days all its series share, and the days on which it did not close, with what was left. */
type Closure = {
  readonly shared: number;
  readonly breaks: readonly { readonly day: Day; readonly off: number }[];
};

/** Holds an identity against the figures, on the days for which every one of its series has one. */
export const close = (identity: Identity, data: Readonly<Record<SeriesId, Points>>): Closure => {
  const { total, plus, minus, within } = identity;
  const breaks: { day: Day; off: number }[] = [];
  let shared = 0;
  const at = (ids: readonly SeriesId[], day: Day) =>
    ids.reduce((sum, id) => sum + (on(data[id], day)?.value ?? Number.NaN), 0);
  for (const { day, value } of each(data[total])) {
    const off = value - at(plus, day) + at(minus, day);
    if (Number.isNaN(off)) continue;
    shared++;
    if (Math.abs(off) > within) breaks.push({ day, off });
  }
  return { shared, breaks };
};
