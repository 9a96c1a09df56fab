import { expect, test } from 'vitest';
import { read, said } from './reader.ts';

test('two averages that are asked for are not told by one of them both', () => {
  expect(read('九月SOFR平均多少，八月呢').kind).toBe('askBack');
});

test.each([
  [
    'Which quarter in 2025 had the biggest fall in reserves',
    '/by-period series:WRBWFRBL by:quarter tell:change from:2025-01-01 to:2025-12-31 order:lowest',
  ],
  ['2026年哪个季度准备金下降最多', '/by-period series:WRBWFRBL by:quarter tell:change from:2026-01-01 order:lowest'],
  [
    'which month of 2025 had the biggest drop in the tga',
    '/by-period series:WDTGAL by:month tell:change from:2025-01-01 to:2025-12-31 order:lowest',
  ],
  [
    'Rank the years 2021-2025 by average reserves',
    '/by-period series:WRESBAL by:year tell:average from:2021-01-01 to:2025-12-31 order:highest',
  ],
])('which of several periods it is, is told by all of them: %s', (question, line) => {
  expect(said(read(question))).toBe(line);
});

test('which year it peaked in is told by its day', () => {
  expect(said(read('what year did reserves peak'))).toBe('/history series:WRBWFRBL find:highest');
});

test.each([
  ['a bank with 50bn reserves and 300bn deposits at 10%, excess?', 'what if $20bn of deposits leave'],
  ['一家银行有500亿准备金，存款3000亿，准备金率10%，超额多少', '如果存款流失200亿呢'],
  ['一家銀行有500億準備金，存款3000億，準備率10%，超額多少', '如果被提領200億呢'],
])('deposits that leave are of the bank before: %s', (first, further) => {
  expect(said(read(further, undefined, [first]))).toBe('/payment amount:20bn deposits:300bn held:50bn ratio:10%');
});

test.each([
  ['美國銀行要繳存款準備金嗎', '/explain topic:required-reserves'],
  ['國庫券四週利率現在多少', '/history series:TBILL_4W find:latest'],
])('what it is called is no bank and no week: %s', (question, line) => {
  expect(said(read(question))).toBe(line);
});
