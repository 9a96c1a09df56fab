import type { Answer } from '../values/answer.ts';
import type { Locale } from '../values/locale.ts';
import type { Trouble } from '../values/trouble.ts';
import { clip } from '../words/clip.ts';
import { shared } from '../words/shared.ts';

/** What somebody typed is shown back to them, but not all of a book. */
const LONGEST = 200;

/** Trouble as an answer, in the asker's language and for the asker alone. */
export const troubleAnswer = ({ key, detail }: Trouble, command: string, locale: Locale): Answer => ({
  command,
  locale,
  mood: 'trouble',
  lead: shared(locale).trouble[key](clip(detail, LONGEST)),
  sources: [],
  ephemeral: true,
});
