import type { Day } from '../values/day.ts';
import { each, type Point, type Points, size } from '../values/points.ts';
import { mean } from './statistics.ts';
import { last } from './window.ts';

/**
 * The least that counts as use of a facility, in dollars: test operations of 1–3 million are near-daily at the standing
 * repo facility, and a floor of half a billion keeps them and other trifles out.
 */
export const USE_FLOOR = 500_000_000;

/** Operation days further apart than this many calendar days are no neighbours: figures are missing in between. */
const WIDEST = 5;

/** How much a facility was used over its latest operation days. */
type FacilityUse = {
  /** How many operation days are looked at, and the first of them. */
  readonly days: number;
  readonly from: Day;
  /** The days above the floor, oldest first. */
  readonly above: readonly Point[];
  /** Those of them that are no turn of the calendar. */
  readonly untagged: readonly Point[];
  /**
   * The longest run of operation days above the floor, counting untagged days only: a tagged day neither counts nor
   * breaks it, a quiet day or a hole ends it. Two or more is what a desk calls persistent.
   */
  readonly persistence: number;
  /** The last untagged day of that run; missing when there was none. */
  readonly until?: Day;
  /** The widest stretch of days without figures among them, where it is too wide for a weekend and a holiday. */
  readonly hole?: { readonly after: Day; readonly before: Day };
};

/**
 * Days above a floor in the latest operation days. Only days with a figure are operation days: a holiday has none, and
 * none is not zero. `isTurn` tells the days on which use is expected (month-ends, tax dates). Undefined without figures.
 *
 * @example use(srf, isTurn)?.above.length // 0 in the 20 operation days to 2026-09-04
 */
export const facilityUse = (
  points: Points,
  isTurn: (day: Day) => boolean,
  n = 20,
  floor = USE_FLOOR,
): FacilityUse | undefined => {
  const seen = last(points, n);
  const from = seen.days[0];
  if (from === undefined) return undefined;
  const above = [...each(seen)].filter(({ value }) => value > floor);
  const untagged = above.filter(({ day }) => !isTurn(day));
  let [run, persistence, widest] = [0, 0, WIDEST];
  let until: Day | undefined;
  let hole: FacilityUse['hole'];
  let before = from;
  for (const { day, value } of each(seen)) {
    const gap = day - before;
    if (gap > widest) [hole, widest] = [{ after: before, before: day }, gap];
    if (gap > WIDEST || value <= floor) run = 0;
    if (value > floor && !isTurn(day)) {
      run++;
      if (run >= persistence) [persistence, until] = [run, day];
    }
    before = day;
  }
  return {
    ...{ days: size(seen), from, above, untagged, persistence },
    ...(until === undefined ? {} : { until }),
    ...(hole ? { hole } : {}),
  };
};

/**
 * Arithmetic mean over the latest n operation days, in the series' unit (whole dollars). Undefined with fewer than n,
 * or for n below 1.
 *
 * @example meanUse(srf, 5) // 9,200,000: the five operation days to 2026-09-04
 */
export const meanUse = (points: Points, n: number): number | undefined =>
  n < 1 || size(points) < n ? undefined : Math.round(mean(last(points, n).values));
