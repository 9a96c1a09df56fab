import { expect, test } from 'vitest';
import { read, said } from './reader.ts';

const then = (...turns: readonly string[]): string => said(read(turns.at(-1)!, undefined, turns.slice(0, -1)));
const on = (code: string, at: string): string => `/history series:${code} find:on from:${at}`;

test.each([
  [['这个季末SOFR多少', '上个季末呢'], on('SOFR', '2026-06-30')],
  [['这个季末SOFR多少', '上个季末呢', '再上个季末呢'], on('SOFR', '2026-03-31')],
  [['SOFR at quarter end', 'the one before'], on('SOFR', '2026-06-30')],
  [['SOFR at quarter end', 'the one before', 'and the one before that'], on('SOFR', '2026-03-31')],
  [['TGA at year end', 'and the year end before'], on('WDTGAL', '2024-12-31')],
  [['準備金月底多少', '上個月底呢'], on('WRBWFRBL', '2026-08-31')],
  [['tga on tax day', 'and the one before'], on('WDTGAL', '2026-01-15')],
  [['sofr on oct 3', 'the one before'], on('SOFR', '2026-10-01')],
  [['sofr on oct 6', 'the one before'], on('SOFR', '2026-10-05')],
])('the one of its kind before what was spoken of is meant: %s', (turns, line) => expect(then(...turns)).toBe(line));

test('the last quarter-end is the last one where another was spoken of', () => {
  expect(then('reserves on mar 31 2026', 'and last quarter end')).toBe(on('WRBWFRBL', '2026-09-30'));
});

test.each([
  [['what was sofr on 2025-10-31', 'a year before that', 'and two?'], on('SOFR', '2023-10-31')],
  [['what was sofr on 2025-10-31', 'a year before that', 'and two?', 'and three?'], on('SOFR', '2022-10-31')],
  [['2025年10月31日SOFR多少', '一年前呢', '两年前呢'], on('SOFR', '2023-10-31')],
  [['2025年10月31日SOFR多少', '再往前一年', '兩年呢'], on('SOFR', '2023-10-31')],
  [['TGA 2025-12-31', 'a month before that', 'and two?'], on('WDTGAL', '2025-10-31')],
  // From today, where today is what was asked about.
  [['SOFR现在多少', '一年前呢', '两年前呢'], on('SOFR', '2024-10-08')],
])('so many are counted back from the day asked about first: %s', (turns, line) => expect(then(...turns)).toBe(line));

test.each([
  // A week that is not out yet is told by the newest, and the same a year earlier is that one's.
  [undefined, ['reserves last wednesday', 'same week last year'], '2025-10-01'],
  ['2026-10-03', ['reserves last wednesday', 'same week last year'], '2025-10-01'],
  [undefined, ['准备金上周三多少', '去年同一周呢'], '2025-10-01'],
] as const)('the same week of weekly figures is 52 weeks earlier, asked on %s: %s', (today, turns, at) => {
  expect(said(read(turns[1], today, [turns[0]]))).toBe(on('WRBWFRBL', at));
});

test.each([
  [['QT結束了嗎', '結束之後總資產增加還是減少'], '/history series:WALCL find:change from:2025-12-01'],
  [['is QT over', 'what have reserves done since it ended'], '/history series:WRBWFRBL find:change from:2025-12-01'],
])('since it ended is since QT did: %s', (turns, line) => expect(then(...turns)).toBe(line));

test('a previous one may be written short', () => {
  expect(then('tga week of sep 16', 'prev week')).toBe(on('WDTGAL', '2026-09-09'));
  expect(then('sofr on oct 6', 'prev day')).toBe(on('SOFR', '2026-10-05'));
});
