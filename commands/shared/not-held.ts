import type { NotHeldId } from '../../src/asking/not-held-ids.ts';
import type { Action, Reply } from '../../src/values/answer.ts';
import words, { published } from './not-held.words.ts';

const PLURAL: ReadonlySet<NotHeldId> = new Set(['moneyFunds', 'depositsLarge', 'depositsSmall']);
const PUBLISHERS = {
  board: 'Federal Reserve Board',
  newYork: 'Federal Reserve Bank of New York',
  ice: 'ICE Data Indices',
  ici: 'Federal Reserve Board',
} as const;

/** What is told where a figure is asked of a series that is not held here: that it is not, who publishes it, and what comes nearest. */
export const notHeldReply = (
  id: NotHeldId,
  locale: Parameters<typeof words>[0],
  nearest: (label: string) => readonly Action[],
): Reply => {
  const say = words(locale);
  const { by, code } = published[id];
  return {
    mood: 'trouble',
    cites: [],
    lead: say.notHeld(say.names[id], PLURAL.has(id), say.where[id], code),
    sources: [{ title: code, url: `https://fred.stlouisfed.org/series/${code}`, publisher: PUBLISHERS[by], code }],
    actions: nearest(say.near),
  };
};
