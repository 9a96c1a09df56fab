import { expect, test } from 'vitest';
import { read, said } from './reader.ts';

/** Questions with a word that asks for something no single line tells, and that word. */
const LOST: readonly (readonly [question: string, unused: string])[] = [
  ['average srf usage excluding quarter ends', 'excluding'],
  ['how high are reserves in yuan', 'in yuan'],
  ['tga level in june 2025 and the following month', 'following month'],
  ['逆回购用量，不算季末', '不算'],
  ['what was the tga balance two fridays ago', 'fridays'],
  ['sofr on the second monday after new year', 'monday'],
  ['lowest rrp since easter', 'easter'],
  ['9月第二個交易日的SOFR', '第二個交易日'],
  ['biggest one-day jump in reserves this year', 'one-day'],
  ['SOFR的單週最大漲幅', '單週'],
  ['TGA今年單日最大變動', '變動'],
  ['how volatile was effr, its volatility in 2025', 'volatil'],
];

test.each(LOST)('what a line has no use for is not answered in silence: %s', (question, unused) => {
  const { kind, others, unused: words } = read(question);
  expect([kind, others.length > 0]).toEqual(['askBack', true]);
  expect(words?.join(' ')).toContain(unused);
});

test('a bank that is named is not answered with the figures of all of them', () => {
  for (const question of ['citi securities holdings', '富国银行持有多少准备金', 'goldman deposits vs total']) {
    const { kind, line } = read(question);
    if (kind === 'line') expect(line!.command, question).toBe('bank');
  }
});

test.each([
  ['funding markets over the last 5 years', '/funding range:5y'],
  ['distribution of reserves among banks as of june 2023', '/distribution date:2023-06-30'],
  ['was liquidity ample on 2024-12-31', '/ampleness date:2024-12-31'],
  ['2019年12月31日聯準會資產負債表構成', '/balance date:2019-12-31'],
  ['資金面近三年', '/funding range:3y'],
])('a stretch or a day is shown where a command can show it: %s', (question, line) => {
  expect(said(read(question))).toBe(line);
});

test.each([
  ['sofr on the day of the july 2023 hike', '/history series:SOFR find:on from:2023-07-26'],
  ['EFFR since the last cut of 2024', '/history series:EFFR find:change from:2024-12-18'],
  ['2025年首次降息以來殖利率變化', '/history series:DGS10 find:change from:2025-09-17'],
  ['effr on memorial day 2025', '/history series:EFFR find:on from:2025-05-26'],
  ['21年以来准备金最高', '/history series:WRBWFRBL find:highest from:2021-01-01'],
  ['近21年准备金最高', '/history series:WRBWFRBL find:highest from:2005-10-08'],
  ['highest rrp last october', '/history series:RRPONTSYD find:highest from:2025-10-01 to:2025-10-31'],
  ['tga chart, all the data', '/chart series:WDTGAL range:max'],
])('a day is found by what happened on it, and by its name: %s', (question, line) => {
  expect(said(read(question))).toBe(line);
});

test.each([
  ['tga as of yesterday', 'DTS_TGA_CLOSE'],
  ['財政部帳戶每日餘額', 'DTS_TGA_CLOSE'],
  ['total assets of all commercial banks', 'TLAACBW027SBOG'],
  ["how big are the fed's total assets beside commercial banks", 'WALCL'],
  ['SOMA短債餘額', 'SOMA_BILLS'],
])('words beside a name say which series is meant: %s', (question, code) => {
  expect(read(question).line?.args.series).toContain(code);
});

test.each([
  ['excess of -3m on a requirement of 20m, how much is held?', { required: '20m', excess: '-3m' }],
  ['required reserves on 150m at 10%', { deposits: '150m', ratio: '10%' }],
  ['25m must be held against 500m, what is the reserve ratio', { required: '25m', deposits: '500m' }],
])('an amount of a requirement is filled by what is said of it: %s', (question, args) => {
  expect(read(question).line).toMatchObject({ command: 'calc-reserve', args });
});

test.each([
  'reserves as a percentage of deposits',
  'sofr as a percentile',
])('%s: no ratio of one percent is read', (text) => {
  expect(read(text).slots.amounts).toEqual([]);
});
