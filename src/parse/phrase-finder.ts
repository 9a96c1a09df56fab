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

/** The first characters at a place, three or fewer, as a number: a text is looked through without cutting it up. Two beginnings may share one. */
const beginningAt = (text: string, at: number, length: number): number => {
  let sum = length;
  for (let i = at; i < at + length; i++) sum = (Math.imul(sum, 31) + text.charCodeAt(i)) | 0;
  return sum;
};

/** As many characters of a phrase as it is found by. */
const BEGINNING = 3;
const NONE: readonly never[] = [];

/**
 * Finds the phrases of a dictionary in plain texts, the longest first at every place, in one pass: `week average` is not
 * `average`. Spaces in a text and in a phrase are single.
 */
export const phraseFinder = <T>(entries: Iterable<readonly [phrase: string, target: T]>) => {
  const byStart = new Map<number, { phrase: string; target: T }[]>();
  /** Which characters a phrase begins with: most of a text are none of them. */
  const firsts = new Uint8Array(1 << 16);
  let shortest = BEGINNING;
  for (const [phrase, target] of entries) {
    shortest = Math.min(shortest, phrase.length);
    firsts[phrase.charCodeAt(0)] = 1;
    const key = beginningAt(phrase, 0, Math.min(BEGINNING, phrase.length));
    byStart.set(key, [...(byStart.get(key) ?? []), { phrase, target }]);
  }
  for (const list of byStart.values()) list.sort((a, b) => b.phrase.length - a.phrase.length);
  const longestAt = (text: string, at: number): FoundPhrase<T> | undefined => {
    for (let length = Math.min(BEGINNING, text.length - at); length >= shortest; length--)
      for (const { phrase, target } of byStart.get(beginningAt(text, at, length)) ?? NONE) {
        const end = endOf(text, phrase, at);
        if (end !== undefined) return { target, phrase, start: at, end };
      }
    return undefined;
  };
  return (text: string): readonly FoundPhrase<T>[] => {
    const found: FoundPhrase<T>[] = [];
    for (let at = 0; at < text.length; ) {
      // No phrase begins within a word.
      const code = text.charCodeAt(at);
      if (firsts[code] === 0 || (isLetter(code) && at > 0 && isInWord(text.charCodeAt(at - 1)))) {
        at++;
        continue;
      }
      const said = longestAt(text, at);
      if (said) found.push(said);
      at = said ? said.end : at + 1;
    }
    return found;
  };
};
