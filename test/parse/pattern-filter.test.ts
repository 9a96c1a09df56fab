import fc from 'fast-check';
import { expect, test } from 'vitest';
import { intents } from '../../src/asking/all-intents.ts';
import { compile } from '../../src/asking/intent.ts';
import { filterOf, runsOf, standingOf } from '../../src/parse/pattern-filter.ts';
import { plainText } from '../../src/parse/plain-text.ts';
import { DATED, YEARLESS } from '../../src/parse/time/dated.ts';
import { RELATIVE } from '../../src/parse/time/relative.ts';
import { WITHIN } from '../../src/parse/time/within.ts';
import { rows } from '../asking/reader.ts';

test('cues are heard one by one where they are heard together', () => {
  const listening = intents.flatMap(({ name, cues, also, isHeardIn, isAlsoHeardIn }) => [
    ...(cues ? [{ name, together: compile(cues), isHeard: isHeardIn! }] : []),
    ...(also ? [{ name, together: compile(also), isHeard: isAlsoHeardIn! }] : []),
  ]);
  // Each text is held against each of hundreds of lists: of thousands of texts every fourth.
  const missed = (['', 'second/', 'third/', 'fourth/', 'validation/', 'options/'] as const)
    .flatMap((folder) => rows(folder))
    .filter((_, i) => i % 4 === 0)
    .flatMap(({ row }) => {
      const text = plainText(row.text);
      const runs = runsOf(text);
      return listening
        .filter(({ together, isHeard }) => together.test(text) !== isHeard(text, runs))
        .map(({ name }) => [name, text]);
    });
  expect(missed).toEqual([]);
});

test('letters that may be missing are none that are needed', () => {
  const cues = [
    'ab(?:cd)?ef',
    'abc?d',
    'ab*c',
    'x{0,3}yz',
    'a[bc]d+e',
    '(?<!n)ab|cd\\b',
    'h\\.?4\\.?1',
    '\\p{Script=Han}ab',
    '[(|]ab',
    '.{2}',
    '(?:ab|cd)ef',
    'x(?:ab(?:c|d)|yz)?(?<n>ef|z)',
    '(?<=ab) (?:c|d{2})',
    'a(?!b)(?=[bc])\\w',
    '(?:ab){0,2}(?:cd)+e',
    'ab cd|(?:e |f)x',
    '(?<n>[ab])c\\k<n>d',
  ];
  const text = fc.string({ unit: fc.constantFrom(...'abcdefxyzh.41(|准  '), maxLength: 12 });
  fc.assert(
    fc.property(fc.constantFrom(...cues), text, (cue, said) => {
      const heard = (cue.includes('\\p') ? new RegExp(cue, 'u') : compile({ en: [cue], zh: [] })).test(said);
      return !heard || filterOf([cue])(runsOf(said));
    }),
    { numRuns: 3000 },
  );
});

test('what shares no letters with a cue is not listened to', () => {
  const filter = filterOf(['highest', 'peak(?!ed)', '最高']);
  expect(
    ['the lowest of all', '准备金最低', 'highest', 'peak', '历史最高'].map((text) => filter(runsOf(text))),
  ).toEqual([false, false, true, true, true]);
});

test('a form of time that stands in a text may stand there, and still once something else was blanked', () => {
  const forms = [...WITHIN, ...DATED, ...RELATIVE, ...YEARLESS];
  const standing = standingOf(forms.map(({ pattern }) => [pattern.source]));
  const missed = (['', 'options/'] as const)
    .flatMap((folder) => rows(folder))
    .flatMap(({ row }) => {
      const text = plainText(row.text);
      const stands = standing(runsOf(text));
      const blanked = text.replace(/\d+(?=[a-z年月])|\b(?:in|on|the)\b/g, (word) => ' '.repeat(word.length));
      return forms
        .filter(({ pattern }, i) => [text, blanked].some((one) => one.search(pattern) >= 0) && stands[i] === 0)
        .map(({ pattern }) => [pattern.source, text]);
    });
  expect(missed).toEqual([]);
});
