import fc from 'fast-check';

// Surrogates are halves of characters, not characters.
const [FIRST, MANY] = [0xd800, 0x800];

/** A character of all of Unicode. fast-check’s own `binary` unit builds a table of all 1.1 million of them in each worker first: over a second. */
const character = fc.nat(0x10ffff - MANY).map(
  (i) => String.fromCodePoint(i < FIRST ? i : i + MANY),
  (letter) => {
    const code = typeof letter === 'string' ? letter.codePointAt(0) : undefined;
    if (code === undefined || String.fromCodePoint(code) !== letter || (code >= FIRST && code < FIRST + MANY))
      throw new Error('not one character');
    return code < FIRST ? code : code - MANY;
  },
);

/** Any text at all, of any characters. */
export const anyText = (limits: { readonly maxLength?: number } = {}): fc.Arbitrary<string> =>
  fc.string({ unit: character, ...limits });
