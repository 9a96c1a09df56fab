import type { Answer } from '../values/answer.ts';
import type { Locale } from '../values/locale.ts';
import type { Trouble } from '../values/trouble.ts';
import { troubleWords } from '../words/trouble.ts';

/** Trouble as an answer, in the asker's language and for the asker alone. */
export const troubleAnswer = ({ key, detail }: Trouble, command: string, locale: Locale): Answer => ({
  command,
  locale,
  mood: 'trouble',
  lead: troubleWords(locale)[key](detail as never),
  sources: [],
  ephemeral: true,
});
