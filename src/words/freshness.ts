import type { Freshness } from '../values/answer.ts';
import type { Shared } from './shared.ts';

/** When the figures were published, when they were fetched and when the next are due; `at` prints a moment as the door can. */
export const freshnessLine = (
  { publishedAt, fetchedAt, nextExpected }: Freshness,
  { stamp }: Shared,
  at: (moment: string) => string,
): string =>
  [
    publishedAt && stamp.published(at(publishedAt)),
    fetchedAt && stamp.fetched(at(fetchedAt)),
    nextExpected && stamp.next(at(nextExpected)),
  ]
    .filter(Boolean)
    .join(' · ');
