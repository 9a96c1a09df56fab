import type { Answer } from '../values/answer.ts';
import type { Locale } from '../values/locale.ts';

/** A question that was not answered, or not as it was meant: its words, and nothing of who asked it. */
export type KeptQuestion = {
  readonly question: string;
  /** The question it follows on. */
  readonly after?: string;
  readonly locale: Locale;
  /** Nothing was found in it, or *Not what I meant* was pressed under the answer. */
  readonly kind: 'unknown' | 'misread';
  /** When it was asked. */
  readonly at: string;
};

/** Where such questions are kept, if the host wants that. */
export type KeepQuestion = (kept: KeptQuestion) => void;

/** What of a question in somebody's own words is worth keeping; undefined where it was understood, or is none. */
export const worthKeeping = (
  command: string,
  { question, after, other }: Readonly<Record<string, unknown>>,
  { mood, locale }: Pick<Answer, 'mood' | 'locale'>,
  at: Date,
): KeptQuestion | undefined => {
  const isMisread = other !== undefined;
  if (command !== 'ask' || typeof question !== 'string' || !(isMisread || mood === 'trouble')) return undefined;
  return {
    question,
    ...(typeof after === 'string' && after !== '' && { after }),
    locale,
    kind: isMisread ? 'misread' : 'unknown',
    at: at.toISOString(),
  };
};
