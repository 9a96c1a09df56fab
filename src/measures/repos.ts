import { isBusinessDay, onOrBefore } from '../series/holidays.ts';
import { type Day, day as toDay } from '../values/day.ts';
import { on, type Points, size } from '../values/points.ts';

/** The operations that tell repos: all of the New York Fed's, and the standing facility's, which were all there is since 2021. */
export type RepoData = Readonly<Record<'repoAll' | 'srf', Points>>;

/** From here on there is an operation on every business day, if only at zero; before, a day without one had none. */
const STANDING = toDay('2021-07-29');

/**
 * Repos with the Fed taken up on a day, in dollars: what all its operations of the day accepted, else the standing
 * facility's. They run overnight, so that this is what stood at the close, and over a holiday; repos for a term (2019–20) that were taken up
 * before are not in it. Undefined where no operations are held of the day.
 * https://www.newyorkfed.org/markets/desk-operations/repo
 */
export const reposOn = ({ repoAll, srf }: Partial<RepoData>, day: Day): number | undefined => {
  const taken = onOrBefore(day, isBusinessDay);
  const accepted = (repoAll && on(repoAll, taken)?.value) ?? (srf && on(srf, taken)?.value);
  return accepted ?? (repoAll && size(repoAll) > 0 && day < STANDING ? 0 : undefined);
};
