import fc from 'fast-check';
import { expect, test } from 'vitest';
import { intents } from '../../src/asking/all-intents.ts';
import { filterOf, runsOf } from '../../src/asking/cue-filter.ts';
import { compile } from '../../src/asking/intent.ts';
import { plainText } from '../../src/parse/plain-text.ts';
import { rows } from './reader.ts';

test('whatever a cue is heard in may be heard, told by the letters alone', () => {
  const missed = (['', 'second/', 'third/', 'fourth/', 'validation/', 'options/'] as const)
    .flatMap((folder) => rows(folder))
    .flatMap(({ row }) => {
      const text = plainText(row.text);
      const runs = runsOf(text);
      return intents.flatMap(({ name, hears, mayHear, alsoHears, mayAlsoHear }) =>
        (hears?.test(text) && !mayHear!(runs)) || (alsoHears?.test(text) && !mayAlsoHear!(runs)) ? [name, text] : [],
      );
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
  ];
  const text = fc.string({ unit: fc.constantFrom(...'abcdefxyzh.41(|准 '), maxLength: 12 });
  fc.assert(
    fc.property(fc.constantFrom(...cues), text, (cue, said) => {
      const heard = (cue.includes('\\p') ? new RegExp(cue, 'u') : compile({ en: [cue], zh: [] })).test(said);
      return !heard || filterOf({ en: [cue], zh: [] })(runsOf(said));
    }),
    { numRuns: 3000 },
  );
});

test('what shares no letters with a cue is not listened to', () => {
  const filter = filterOf({ en: ['highest', 'peak(?!ed)'], zh: ['最高'] });
  expect(
    ['the lowest of all', '准备金最低', 'highest', 'peak', '历史最高'].map((text) => filter(runsOf(text))),
  ).toEqual([false, false, true, true, true]);
});
