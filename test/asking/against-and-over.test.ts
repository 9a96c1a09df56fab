import { expect, test } from 'vitest';
import { read, said } from './reader.ts';

const then = (...turns: readonly string[]): string => said(read(turns.at(-1)!, undefined, turns.slice(0, -1)));
const change = (code: string, from: string, to?: string): string =>
  `/history series:${code} find:change from:${from}${to === undefined ? '' : ` to:${to}`}`;

test.each([
  ['when did QT end', 'how much did the balance sheet shrink in total', change('WALCL', '2022-06-01', '2025-12-01')],
  ['is QT over', 'how much did they roll off in total', change('WALCL', '2022-06-01', '2025-12-01')],
  ['QT結束了嗎', '一共縮了多少', change('WALCL', '2022-06-01', '2025-12-01')],
  ['缩表什么时候结束的', '准备金少了多少', change('WRBWFRBL', '2022-06-01', '2025-12-01')],
  ['when did QT end', 'how much did MBS drop', change('WSHOMCB', '2022-06-01', '2025-12-01')],
  ['when did the first QT end', 'how much did the balance sheet shrink', change('WALCL', '2017-10-01', '2019-08-01')],
  ['when did QT end', 'how much has the balance sheet grown since', change('WALCL', '2025-12-01')],
  ['is QT over', 'did reserves go up or down after', change('WRBWFRBL', '2025-12-01')],
  ['QT结束了吗', '之后准备金增加还是减少', change('WRBWFRBL', '2025-12-01')],
  ['is QT over', 'have assets risen since', change('WALCL', '2025-12-01')],
  ['when did QT end', 'how much was it shrinking per month', '/qt view:pace'],
])('of a runoff that was spoken of all of it is meant, or what has been since: %s, then: %s', (first, after, line) =>
  expect(then(first, after)).toBe(line));

test.each([
  ['准备金今年最高多少', '比去年最高多还是少', '/compare find:highest first:2025 second:2026 series:WRBWFRBL'],
  [
    'TGA highest this year',
    "is that more than last year's high",
    '/compare find:highest first:2025 second:2026 series:WDTGAL',
  ],
  ['sofr highest this year', 'vs last year', '/compare find:highest first:2025 second:2026 series:SOFR'],
  [
    'lowest reserves this year',
    "and compared with 2019's low",
    '/compare find:lowest first:2019 second:2026 series:WRBWFRBL',
  ],
  ['RRP peak in 2022', 'vs the 2021 peak', '/compare find:highest first:2021 second:2022 series:RRPONTSYD'],
  ['TGA最低今年多少', '跟去年比呢', '/compare find:lowest first:2025 second:2026 series:WDTGAL'],
  ['sofr average in Q2 2026', 'higher than Q1?', '/compare find:average first:2026-Q1 second:2026-Q2 series:SOFR'],
  ['reserves average 2025', 'compared with 2024', '/compare find:average first:2024 second:2025 series:WRESBAL'],
  ['2025年準備金最低', '比2019年低嗎', '/compare find:lowest first:2019 second:2025 series:WRBWFRBL'],
])('what was found in one stretch is held against the same of another: %s, then: %s', (first, after, line) =>
  expect(then(first, after)).toBe(line));

test('another stretch alone is asked of by itself', () => {
  expect(then('今年准备金最高', '去年呢')).toBe('/history series:WRBWFRBL find:highest from:2025-01-01 to:2025-12-31');
});

test.each([
  ['准备金2026年9月均值', '9月16日那周', '/history series:WRESBAL find:on from:2026-09-16'],
  ['average reserves in September 2026', 'the week of sep 16?', '/history series:WRESBAL find:on from:2026-09-16'],
  ['TGA average in Q3', 'the week of Sep 16', '/history series:WTREGEN find:on from:2026-09-16'],
  ['平均準備金今年', '上週呢', '/history series:WRESBAL find:on from:2026-09-30'],
])('the average of one week is the one published: %s, then: %s', (first, after, line) =>
  expect(then(first, after)).toBe(line));

test('the average of a week of daily figures is that of its days', () => {
  expect(then('sofr average in Q3', 'the week of Sep 16')).toBe(
    '/history series:SOFR find:average from:2026-09-14 to:2026-09-20',
  );
});

test('fed funds in Chinese is the effective rate', () => {
  expect(then('SOFR-IORB最高到过多少', '联邦基金呢')).toBe('/history series:EFFR-IORB find:highest');
  expect(then('聯邦資金現在多少')).toBe('/history series:EFFR find:latest');
});

test.each([
  // Another measure, the distance of two rates, a record of no day.
  [
    'average reserves in 2024',
    'no the wednesday one',
    '/history series:WRBWFRBL find:average from:2024-01-01 to:2024-12-31',
  ],
  ['SOFR是多少', '比EFFR高吗', '/history series:SOFR-EFFR find:latest'],
  ['sofr', 'is it above iorb', '/history series:SOFR-IORB find:latest'],
  ['sofr vs iorb', 'highest this year?', '/history series:SOFR-IORB find:highest from:2026-01-01'],
  ['SOFR和EFFR比', '平均差多少', '/history series:SOFR-EFFR find:average'],
  ['srf use yesterday', 'record?', '/history series:SRF_ACCEPTED find:highest'],
  ['2025年10月31日SOFR', '最高呢', '/history series:SOFR find:highest'],
  ['sofr highest in 2025', 'lowest?', '/history series:SOFR find:lowest from:2025-01-01 to:2025-12-31'],
  // Who sets a rate, what it rests on, at what time.
  ['iorb', '誰定的', '/explain topic:interest-on-reserves'],
  ['sofr now', 'who decides that', '/explain topic:funding-rates'],
  ['准备金充足吗', '依据是什么', '/ampleness'],
  ['next fomc', 'what time', '/explain topic:fomc-calendar'],
])('what is asked further of a figure is read as that: %s, then: %s', (first, after, line) =>
  expect(then(first, after)).toBe(line));

test.each([
  [['reserves feb 2026', 'mar'], '/history series:WRBWFRBL find:average from:2026-03-01 to:2026-03-31'],
  [['SOFR 2024年平均', '2023呢', '差多少'], '/compare find:average first:2023 second:2024 series:SOFR'],
  [
    ['reserves q1 2026', 'q2', 'which was higher'],
    '/compare find:average first:2026-Q1 second:2026-Q2 series:WRBWFRBL',
  ],
  [['准备金 年初', '现在', '变化多少'], '/history series:WRBWFRBL find:change from:2026-01-01'],
  [
    ['sofr above iorb how many days in a row', 'longest ever'],
    '/history series:SOFR-IORB side:above level:0bp find:streak',
  ],
  [['iorb history', 'when was it cut'], '/explain topic:target-range'],
  [['银行准备金率中国', '美国呢'], '/explain topic:required-reserves'],
  [['reserve requirement in turkey', 'and the us?'], '/explain topic:required-reserves'],
  [['SOFR百分位99'], '/history series:SOFR99 find:latest'],
])('what leans on more than one question is read from all of them: %s', (turns, line) =>
  expect(then(...turns)).toBe(line));

test.each([
  [['rrp', 'tga'], '/history series:WDTGAL find:latest'],
  [['sofr 75th percentile', '99th', '1st'], '/history series:SOFR1 find:latest'],
  [['sofr', 'effr', 'the spread'], '/history series:SOFR-EFFR find:latest'],
  [['SOFR', 'IORB', '利差'], '/history series:SOFR-IORB find:latest'],
  [['上次升息', '之後SOFR平均'], '/history series:SOFR find:average from:2026-09-17'],
  [['when was the last cut', 'effr average since'], '/history series:EFFR find:average from:2025-12-11'],
  [['準備金跌破3兆幾次', '現在呢'], '/history series:WRBWFRBL side:below level:3tn find:last'],
  [['is the tga above 900bn', 'since when'], '/history series:WDTGAL side:above level:900bn find:last'],
  // Of a day that was named a year alone is that day's.
  [['rrp on june 30 2024', 'and 2025'], '/history series:RRPONTSYD find:on from:2025-06-30'],
  [['2024年9月4日准备金', '那2019年呢'], '/history series:WRBWFRBL find:on from:2019-09-04'],
])('what is left out of a further question is put in: %s', (turns, line) => {
  const words = (text: string) => text.split(' ').sort();
  expect(words(then(...turns))).toEqual(words(line));
});

test.each([
  // The other side of a step, the other measure, the same of another year.
  [['9月加息之前SOFR多少', '之后呢'], '/history series:SOFR find:on from:2026-09-17'],
  [['sofr before the september hike', 'right after'], '/history series:SOFR find:on from:2026-09-17'],
  [['what was effr before the last cut', 'and after'], '/history series:EFFR find:on from:2025-12-11'],
  [['reserves', 'average'], '/reserves measure:average'],
  [['reserves', 'average', 'wednesday'], '/reserves'],
  [['TGA', '均值呢'], '/history series:WTREGEN find:latest'],
  [['reserves on 2025-10-29', 'the average'], '/history series:WRESBAL find:on from:2025-10-29'],
  [['sofr 2025', 'average'], '/history series:SOFR find:average from:2025-01-01 to:2025-12-31'],
  [
    ['how many times did the fed cut in 2025', 'in 2024'],
    '/history series:DFEDTARU find:count side:below from:2024-01-01 to:2024-12-31',
  ],
  [['sofr yesterday', 'effr?', 'which is higher'], '/history series:SOFR-EFFR find:on from:2026-10-07'],
  [
    ['total assets at end of 2019', 'at end of 2020', 'growth in percent'],
    '/history series:WALCL find:change from:2019-12-31 to:2020-12-31',
  ],
  [['sofr above 4% last time'], '/history series:SOFR find:last side:above level:4%'],
])('the other of two is asked for by a word: %s', (turns, line) => expect(then(...turns)).toBe(line));

test.each([
  [['when did RMP start', 'how much did they buy in total'], '/history series:SOMA_BILLS find:change from:2025-12-12'],
  [['RMP什么时候开始的', '一共買了多少'], '/history series:SOMA_BILLS find:change from:2025-12-12'],
  [['reserves now', 'is that the average'], '/reserves measure:average'],
  // Three months back, as last month is one: the quarter's end may be the newest figure itself.
  [['TGA vs last quarter'], '/history series:WDTGAL find:change from:2026-07-08'],
  [['准备金比上个季度多还是少'], '/history series:WRBWFRBL find:change from:2026-07-08'],
])('what is held against and asked of purchases is read as that: %s', (turns, line) =>
  expect(then(...turns)).toBe(line));

test.each([
  // The part and the whole, whichever is named second.
  [['國庫券持有量', '佔總資產多少'], '/history series:SOMA_BILLS/WALCL find:latest'],
  [['mbs', 'as a share of total assets'], '/history series:WSHOMCB/WALCL find:latest'],
  [['total assets', 'what share of it is MBS'], '/history series:WSHOMCB/WALCL find:latest'],
  [['總資產多少', '其中MBS占多少'], '/history series:WSHOMCB/WALCL find:latest'],
  // Of two that were asked about.
  [['附賣回今年最高', '去年最高', '差多少'], '/compare find:highest first:2025 second:2026 series:RRPONTSYD'],
  [['SOFR九月平均', '跟八月比', '哪個高'], '/compare find:average first:2026-08 second:2026-09 series:SOFR'],
  [['TGA去年底', '前年底', '變化'], '/history series:WDTGAL find:change from:2024-12-31 to:2025-12-31'],
  [['總資產', '2019年底', '2021年底', '成長多少'], '/history series:WALCL find:change from:2019-12-31 to:2021-12-31'],
  [['SOFR和EFFR差多少', '一年前', '最大差多少'], '/history series:SOFR-EFFR find:highest'],
  [['聯準會下次開會', '台北時間幾點公布'], '/explain topic:fomc-calendar'],
])('of what was asked before, the right two are taken: %s', (turns, line) => expect(then(...turns)).toBe(line));
