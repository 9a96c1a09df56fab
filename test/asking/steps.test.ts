import { expect, test } from 'vitest';
import { correct } from '../../src/asking/spelling.ts';
import { read, said } from './reader.ts';

test.each([
  ['sofr on 2025-10-31', '前一週呢', '/history series:SOFR find:on from:2025-10-24'],
  ['reserves on oct 22 2025', 'and the week before?', '/history series:WRBWFRBL find:on from:2025-10-15'],
  [
    'average rrp in march 2024',
    'and the month after',
    '/history series:RRPONTSYD find:average from:2024-04-01 to:2024-04-30',
  ],
  ['highest sofr in q3 2025', 'previous quarter?', '/history series:SOFR find:highest from:2025-04-01 to:2025-06-30'],
  ['effr on 2024-12-18', '隔天呢', '/history series:EFFR find:on from:2024-12-19'],
])('a step is one from the time of the question before: %s, %s', (before, after, line) => {
  expect(said(read(after, undefined, [before]))).toBe(line);
});

test('last week is one from today, whatever was asked before', () => {
  expect(said(read('and last week?', undefined, ['sofr on 2025-10-31']))).toContain('2026-09');
});

test.each([
  'why did reserves drop in october 2023',
  'why did reserves fall in december 2025?',
  '2024年9月準備金為什麼下降',
])('why reserves moved in a month is told by what moved them: %s', (question) => {
  expect(said(read(question))).toMatch(/^\/drivers from:\d{4}-\d\d-01 to:\S+ moved:down$/);
});

test.each([
  'financial',
  'reserving',
  'purchaser',
  'treasurer',
  'depositors',
])('a word of the same stem with an ending of its own is no slip: %s', (word) => expect(correct(word)).toBe(word));

test.each([
  ['resrves', 'reserves'],
  ['depostis', 'deposits'],
  ['finacing', 'financing'],
  ['septmber', 'september'],
])('a slip is still put right: %s', (slip, word) => expect(correct(slip)).toBe(word));

test.each([
  ['tga this week', '/chart series:WDTGAL from:2026-09-23'],
  ['how much did the TGA change this week', '/history series:WDTGAL find:change from:2026-09-23'],
  ['本週總資產變動', '/history series:WALCL find:change from:2026-09-23'],
])('this week of weekly figures is the latest there are: %s', (question, line) => {
  expect(said(read(question))).toBe(line);
});

test.each([
  ['does the fed own bills or bonds', '/chart series:SOMA_BILLS,SOMA_NOTES_BONDS,WSHOMCB'],
  ['聯準會持有的是國庫券還是長債', '/chart series:SOMA_BILLS,SOMA_NOTES_BONDS,WSHOMCB'],
])('which of two it holds is shown by both: %s', (question, line) => {
  expect(said(read(question))).toBe(line);
});
