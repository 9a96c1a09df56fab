import { closeSync, openSync, readSync } from 'node:fs';
import { fontFiles } from './fonts.ts';

/** The code points a font has a glyph for, as sorted ranges. */
type Coverage = readonly (readonly [from: number, to: number])[];

const SEGMENTED = 12;

/** Reads which characters a font can draw from its `cmap` table, and nothing else of it: https://learn.microsoft.com/typography/opentype/spec/cmap */
const coverageOf = (file: string): Coverage => {
  const handle = openSync(file, 'r');
  const read = (at: number, size: number): Buffer => {
    const bytes = Buffer.alloc(size);
    readSync(handle, bytes, 0, size, at);
    return bytes;
  };
  try {
    const count = read(4, 2).readUInt16BE();
    const directory = read(12, 16 * count);
    const entry = Array.from({ length: count }, (_, i) => directory.subarray(16 * i, 16 * i + 16)).find(
      (one) => one.toString('latin1', 0, 4) === 'cmap',
    );
    return entry ? rangesOf(read(entry.readUInt32BE(8), entry.readUInt32BE(12))) : [];
  } finally {
    closeSync(handle);
  }
};

const rangesOf = (cmap: Buffer): Coverage => {
  const tables = Array.from({ length: cmap.readUInt16BE(2) }, (_, i) => cmap.readUInt32BE(4 + 8 * i + 4));
  const at = tables.find((offset) => cmap.readUInt16BE(offset) === SEGMENTED);
  if (at === undefined) return [];
  return Array.from({ length: cmap.readUInt32BE(at + 12) }, (_, i) => {
    const group = at + 16 + 12 * i;
    return [cmap.readUInt32BE(group), cmap.readUInt32BE(group + 4)] as const;
  });
};

let known: Coverage | undefined;

/** Whether our font has a glyph for a character; what it has not, a picture shows as a box. */
export const hasGlyph = (codePoint: number): boolean => {
  known ??= coverageOf(fontFiles[0]!);
  let [low, high] = [0, known.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const [from, to] = known[middle]!;
    if (codePoint < from) high = middle - 1;
    else if (codePoint > to) low = middle + 1;
    else return true;
  }
  return false;
};

/** Letters, digits and signs that every Latin font has: most texts are nothing else. */
const PLAIN = /^[ -~]*$/;
/** What is never seen: control codes, zero-width and direction marks, variation selectors, half of a pair. */
const UNSEEN = /[\p{Cf}\p{Cs}\p{Variation_Selector}]/gu;

/** A text without what cannot be drawn: emoji, scripts our font does not hold, characters that are not seen. Never a box. */
export const drawable = (text: string): string => {
  if (PLAIN.test(text)) return text;
  const seen = text
    .normalize('NFC')
    .replace(/\p{Cc}/gu, ' ')
    .replace(UNSEEN, '');
  return [...seen]
    .filter((letter) => hasGlyph(letter.codePointAt(0)!))
    .join('')
    .replace(/ {2,}/g, ' ')
    .trim();
};
