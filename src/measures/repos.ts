import type { Day } from '../values/day.ts';
import { first, latest, on, type Points } from '../values/points.ts';

/** The operations that tell repos: all of the New York Fed's, and the standing facility's, which were all there is since 2021. */
export type RepoData = Readonly<Record<'repoAll' | 'srf', Points>>;

/**
 * Repos with the Fed taken up on a day, in dollars: what all its operations of the day accepted, else the standing
 * facility's. They run overnight, so that this is what stood at the close; repos for a term (2019–20) that were taken up
 * before are not in it. A day between operations without a row had none. Undefined where no operations are held.
 */
export const reposOn = ({ repoAll, srf }: Partial<RepoData>, day: Day): number | undefined => {
  const standing = srf && on(srf, day);
  if (!repoAll) return standing?.value;
  const within = (first(repoAll)?.day ?? day + 1) <= day && day <= (latest(repoAll)?.day ?? day - 1);
  return on(repoAll, day)?.value ?? standing?.value ?? (within ? 0 : undefined);
};
