import { randomUUID } from 'node:crypto';
import type { KeptQuestion } from '../ask/keep-question.ts';
import type { Store } from './store.ts';

/** So long a question is kept (ms). */
const KEPT_MS = 30 * 86_400_000;

/** The questions that were not understood, oldest first: kept without a name or a place, and for a month. */
export const createKeptQuestions = (store: Pick<Store, 'keyValue'>) => {
  const questions = store.keyValue<KeptQuestion>('questions');
  return {
    keep: (kept: KeptQuestion): Promise<void> => questions.set(`${kept.at} ${randomUUID().slice(0, 8)}`, kept, KEPT_MS),
    list: async (): Promise<readonly KeptQuestion[]> => (await questions.entries()).map(([, kept]) => kept),
    clear: (): Promise<void> => questions.clear(),
  };
};
