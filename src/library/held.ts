import type { Held } from '../ask/library.ts';
import type { Moments } from './moments.ts';
import type { Known } from './state.ts';

/** A figure confirmed this recently is fresh, even when its successor is late. */
const RECENT = 15 * 60_000;

/** What is known of a series as an asker gets it: its figures, how they came here, and how far they may be trusted. */
export const held = (
  { points, revisions, publications, check }: Known,
  moments: Moments | undefined,
  reconciled: boolean | undefined,
  now: Date,
): Held => {
  const revision = revisions.findLast(({ day }) => day === moments?.day);
  const byRule = moments?.published && Date.parse(moments.published) <= now.getTime() ? moments.published : undefined;
  const publishedAt = check.publishedAt ?? byRule;
  return {
    points,
    origin: !check.at ? 'snapshot' : isFresh(check.at, moments, now) ? 'fresh' : 'kept',
    ...(check.at && { fetchedAt: check.at }),
    ...(publishedAt && { publishedAt }),
    ...(publications && { publications }),
    ...(revisions.length > 0 && { revisions }),
    ...(revision && { revision }),
    ...(reconciled !== undefined && { reconciled }),
    ...(check.refused && { refused: check.refused }),
  };
};

const isFresh = (checked: string, moments: Moments | undefined, now: Date): boolean =>
  moments !== undefined && (now.getTime() < moments.next || now.getTime() - Date.parse(checked) < RECENT);
