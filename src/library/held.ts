import type { Held, Revision } from '../ask/library.ts';
import type { Moments } from './moments.ts';
import type { Known } from './state.ts';

/** A figure confirmed this recently is fresh, even when its successor is late. */
const RECENT = 15 * 60_000;

/** What is known of a series as an asker gets it: its figures, how they came here, and how far they may be trusted. */
export const held = (
  { points, revisions: seen, publications: told, vintages, check }: Known,
  moments: Moments | undefined,
  reconciled: boolean | undefined,
  now: Date,
): Held => {
  const revisions = vintages ? withVintages(vintages.revisions, seen) : seen;
  const publications = vintages ? new Map([...vintages.publications, ...(told ?? [])]) : told;
  const byRule = moments?.published && Date.parse(moments.published) <= now.getTime() ? moments.published : undefined;
  const publishedAt = check.publishedAt ?? byRule;
  return {
    points,
    origin: !check.at ? 'snapshot' : isFresh(check.at, moments, now) ? 'fresh' : 'kept',
    ...(check.at && { fetchedAt: check.at }),
    ...(publishedAt && { publishedAt }),
    ...(publications && { publications }),
    ...(revisions.length > 0 && { revisions }),
    ...(vintages && { vintages: true as const }),
    ...(reconciled !== undefined && { reconciled }),
    ...(check.refused && { refused: check.refused }),
  };
};

/** The archive's revisions and those seen here since, each once, the oldest first. */
const withVintages = (archived: readonly Revision[], seen: readonly Revision[]): readonly Revision[] => {
  const last = archived.at(-1)?.seenAt ?? '';
  const known = new Set(archived.map(({ day, old, new: to }) => `${day} ${old} ${to}`));
  const news = seen.filter((one) => one.seenAt > last && !known.has(`${one.day} ${one.old} ${one.new}`));
  return [...archived, ...news];
};

const isFresh = (checked: string, moments: Moments | undefined, now: Date): boolean =>
  moments !== undefined && (now.getTime() < moments.next || now.getTime() - Date.parse(checked) < RECENT);
