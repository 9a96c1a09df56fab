import type { Day } from '../values/day.ts';
import { on, type Points } from '../values/points.ts';
import { evening, newYorkDay } from './new-york.ts';

/** A value as it stood from one day on (`to`: until which; missing while it stands). */
export type Vintage = { readonly day: Day; readonly value: number; readonly from: Day; readonly to?: Day };

/** What a publisher's vintages tell of a series: what was published differently, when, and which days came out off the calendar. */
export type VintageHistory = {
  readonly revisions: readonly {
    readonly day: Day;
    readonly old: number;
    readonly new: number;
    readonly seenAt: string;
  }[];
  readonly publications: readonly (readonly [Day, string])[];
};

/** A first vintage so long after its day is where the archive begins, not where the figure came out. */
const LATE = 120;
/** A publisher's change of unit is no revision: so near a power of a thousand nothing else comes. */
const RESCALED = 0.002;

/**
 * Reads vintages as revisions and moments of publication. A day's value counts as known from the evening in New York of the
 * day it is archived under; what only changed its unit did not change. Undefined where the vintages are of other figures
 * than those held.
 * @see https://alfred.stlouisfed.org/help
 *
 * @example vintageHistory(rows, points, (at) => publicAt(releases, 'gdp', at)) // GDP of a quarter: advance, second, third …
 */
export const vintageHistory = (
  vintages: readonly Vintage[],
  held: Points,
  byCalendar: (day: Day) => number,
): VintageHistory | undefined => {
  const rows = new Map<Day, Vintage[]>();
  for (const one of vintages) rows.set(one.day, [...(rows.get(one.day) ?? []), one]);
  if (!areOf(rows, held)) return undefined;
  const revisions: VintageHistory['revisions'][number][] = [];
  const publications: (readonly [Day, string])[] = [];
  for (const [at, all] of rows) {
    const now = on(held, at)?.value;
    const steps = all.filter(({ value }) => !isRescaled(value, now)).sort((a, b) => a.from - b.from);
    const [first, ...later] = steps;
    if (!first) continue;
    const isArchived = all.every(({ from }) => from >= first.from);
    if (isArchived && first.from - at <= LATE && newYorkDay(new Date(byCalendar(at))) !== first.from)
      publications.push([at, evening(first.from).toISOString()]);
    let old = first.value;
    for (const { value, from } of later) {
      if (value !== old) revisions.push({ day: at, old, new: value, seenAt: evening(from).toISOString() });
      old = value;
    }
  }
  revisions.sort((a, b) => (a.seenAt < b.seenAt ? -1 : a.seenAt > b.seenAt ? 1 : a.day - b.day));
  return { revisions, publications };
};

const isRescaled = (value: number, now: number | undefined): boolean => {
  if (now === undefined || value === 0 || now === 0) return false;
  const ratio = Math.abs(now / value);
  return [1000, 1 / 1000, 1e6, 1e-6].some((power) => Math.abs(ratio / power - 1) < RESCALED);
};

/** Whether the values that stand now are those held, but for a few that were revised since. */
const areOf = (rows: ReadonlyMap<Day, readonly Vintage[]>, held: Points): boolean => {
  let [shared, same] = [0, 0];
  for (const [at, all] of rows) {
    const [mine, theirs] = [on(held, at), all.find(({ to }) => to === undefined)];
    if (!mine || !theirs) continue;
    shared++;
    if (mine.value === theirs.value) same++;
  }
  return shared > 0 && same >= shared * 0.9;
};

/** What stood in the place of a day's value when it was first published; the same, where it never changed. */
export const firstPublished = (
  revisions: readonly { readonly day: Day; readonly old: number }[],
  day: Day,
  now: number,
): number => revisions.find((one) => one.day === day)?.old ?? now;
