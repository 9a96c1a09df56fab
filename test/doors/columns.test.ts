import fc from 'fast-check';
import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { columnsOf } from '../../src/doors/columns.ts';

/** Around the characters that are counted without asking, with a few of the thousands in the middle. */
const CODES = [
  ...[0x0000, 0x2000, 0x2200, 0x3000, 0x4e00, 0x9f00, 0xff00].flatMap((from) =>
    Array.from({ length: 0x100 }, (_, i) => from + i),
  ),
  ...Array.from({ length: 0x52 }, (_, i) => 0x4e00 + 0x100 * i),
];

test('every character has the columnsOf a terminal gives it, alone and between others', () => {
  const odd = CODES.map((code) => String.fromCharCode(code)).filter((letter) =>
    [letter, `储${letter}备`].some((text) => columnsOf(text) !== stringWidth(text)),
  );
  expect(odd).toEqual([]);
});

test('so has every text of several', () => {
  const letter = fc.oneof(
    fc.constantFrom(
      ...'aZ09 .,·–—…“”’−\u00a0\u2060，。（）「」储備％%\ufe0f\u20e3\u200d\u0301é#*👍🏽🇺🇸가각ｶﾞ'.match(/./gu)!,
    ),
    fc.integer({ min: 0x20, max: 0x1_ffff }).map((code) => String.fromCodePoint(code)),
  );
  fc.assert(
    fc.property(
      fc.array(letter, { maxLength: 12 }),
      (letters) => columnsOf(letters.join('')) === stringWidth(letters.join('')),
    ),
  );
});
