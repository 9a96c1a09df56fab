import { clip } from './clip.ts';

/** What somebody typed is shown back to them, but not all of a book. */
const LONGEST = 200;

/**
 * What somebody typed, as it may be said back to them: no character that turns or hides the text around it, and only its
 * beginning where it is long. A door that knows Markdown shows its marks as characters.
 */
export const typed = (text: string): string =>
  clip(
    text
      .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
    LONGEST,
  );
