/** A phrase of a dictionary in a text, and where. */
export type FoundPhrase<T> = {
  readonly target: T;
  readonly phrase: string;
  readonly start: number;
  readonly end: number;
};

const LATIN = /[a-z0-9]/;

/** A Latin phrase is a word of its own, in the plural or the possessive too: its end in the text, or nothing. */
const endOf = (text: string, phrase: string, start: number): number | undefined => {
  const end = start + phrase.length;
  // Its last character tells of most that they are not there.
  if (text.charCodeAt(end - 1) !== phrase.charCodeAt(phrase.length - 1) || !text.startsWith(phrase, start))
    return undefined;
  if (LATIN.test(phrase[0]!) && start > 0 && /[a-z0-9à-ÿ_]/.test(text[start - 1]!)) return undefined;
  if (!LATIN.test(phrase.at(-1)!)) return end;
  const [plural] = /^(?:['’]?s)?(?![a-z0-9à-ÿ_])/.exec(text.slice(end, end + 3)) ?? [];
  return plural === undefined ? undefined : end + plural.length;
};

const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
/** `[a-z0-9à-ÿ_]`, as it is faster than a pattern at every character. */
const isInWord = (code: number): boolean => isLetter(code) || (code >= 224 && code <= 255) || code === 95;

/** The two characters at a place, as a number: a text is looked through without cutting it up. */
const pairAt = (text: string, at: number): number =>
  (text.charCodeAt(at) << 16) | (at + 1 < text.length ? text.charCodeAt(at + 1) : 0);

/**
 * Finds the phrases of a dictionary in plain texts, the longest first at every place, in one pass: `week average` is not
 * `average`. Spaces in a text and in a phrase are single.
 */
export const phraseFinder = <T>(entries: Iterable<readonly [phrase: string, target: T]>) => {
  const byStart = new Map<number, { phrase: string; target: T }[]>();
  for (const [phrase, target] of entries) {
    const key = pairAt(phrase, 0);
    byStart.set(key, [...(byStart.get(key) ?? []), { phrase, target }]);
  }
  for (const list of byStart.values()) list.sort((a, b) => b.phrase.length - a.phrase.length);
  return (text: string): readonly FoundPhrase<T>[] => {
    const found: FoundPhrase<T>[] = [];
    for (let at = 0; at < text.length; ) {
      let next = at + 1;
      // No phrase begins within a word.
      if (isLetter(text.charCodeAt(at)) && at > 0 && isInWord(text.charCodeAt(at - 1))) {
        at = next;
        continue;
      }
      for (const { phrase, target } of byStart.get(pairAt(text, at)) ?? []) {
        const end = endOf(text, phrase, at);
        if (end === undefined) continue;
        found.push({ target, phrase, start: at, end });
        next = end;
        break;
      }
      at = next;
    }
    return found;
  };
};
