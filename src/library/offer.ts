import { type SeriesId, series } from '../series/catalog.ts';
import type { Day } from '../values/day.ts';
import { latest, type Points } from '../values/points.ts';
import { merge, type Verdict } from './contract.ts';
import { encodeFigures, type Figures } from './figures.ts';
import { contradiction } from './plausibility.ts';
import { type Known, known, type LibraryState, learn, type SeriesCheck, sync, write } from './state.ts';

/** Revisions are kept for the latest readings; these many are years of them. */
const REVISIONS = 200;
/** So many of the newest days of an offer are held against the sums they belong to. */
const NEWEST = 8;

/** A publisher's figures for a series; `confirmed` by the operator, they are taken however unlike they are to what is known. */
export type Offer = {
  readonly offered: Points;
  readonly check: SeriesCheck;
  readonly today: Day;
  readonly confirmed: boolean;
};

/** Takes in a publisher's figures and keeps them; what breaks the contract is refused. */
export const offer = async (
  state: LibraryState,
  id: SeriesId,
  { offered, check, today, confirmed }: Offer,
): Promise<Verdict> => {
  await sync(state, id);
  const before = known(state, id);
  const verdict = merge(series(id), before.points, offered, today, confirmed);
  if (!verdict.ok) return verdict;
  const news = [...verdict.added, ...verdict.revised].map(({ day }) => day).slice(-NEWEST);
  const wrong = contradiction(id, verdict.points, news, (other) => known(state, other).points);
  if (wrong && !confirmed) return { ok: false, reason: wrong };
  const seenAt = state.now().toISOString();
  const publishedAt = check.publishedAt ?? published(state, id, before, verdict.points, seenAt);
  const next = {
    points: verdict.points,
    revisions: [...before.revisions, ...verdict.revised.map((change) => ({ ...change, seenAt }))].slice(-REVISIONS),
    ...withPublication(before, verdict.points, publishedAt),
    ...(before.vintages && { vintages: before.vintages }),
    check: { ...check, ...(publishedAt && { publishedAt }) },
  };
  const changed = verdict.added.length + verdict.revised.length > 0;
  await write(state, id, async () => {
    if (changed) await state.figures.set(series(id).code, encodeFigures(next));
    await state.checks.set(series(id).code, next.check);
  });
  learn(state, id, next);
  return verdict;
};

/** A late observation was published when it was first seen; one that came in time, by rule. */
const published = (
  { moments }: LibraryState,
  id: SeriesId,
  { points: old, check: before }: Known,
  points: Points,
  seenAt: string,
): string | undefined => {
  const [was, day] = [latest(old)?.day, latest(points)?.day];
  if (day === undefined || was === day) return before.publishedAt;
  const by = moments(id, day).published;
  return by !== undefined && (by > seenAt || (before.at !== undefined && before.at > by)) ? seenAt : by;
};

/** The moments of publication seen, with that of a latest observation that was not there before. */
const withPublication = (
  { points: before, publications }: Known,
  after: Points,
  publishedAt: string | undefined,
): Pick<Figures, 'publications'> => {
  const day = latest(after)?.day;
  if (day === undefined || publishedAt === undefined || day === latest(before)?.day)
    return publications ? { publications } : {};
  return { publications: new Map([...(publications ?? []), [day, publishedAt] as const].slice(-REVISIONS)) };
};
