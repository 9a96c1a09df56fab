import { describe, expect, test } from 'vitest';
import { read, said } from './reader.ts';

/** Questions, each with the line it becomes. */
const lines = (rows: readonly (readonly [question: string, line: string])[]): void => {
  for (const [question, line] of rows)
    test(`${question} is ${line}`, () => {
      expect(said(read(question))).toBe(line);
    });
};

describe('what the standing repo facility or the discount window charges is the top of the range beside another rate', () => {
  lines([
    ['is sofr below the srf rate', '/history series:SOFR-DFEDTARU find:latest called:srf'],
    ['sofr vs discount rate', '/compare first:SOFR second:DFEDTARU called:discount'],
    ['SOFR跟SRF利率差多少', '/history series:SOFR-DFEDTARU find:latest called:srf'],
    ['SOFR有没有高过常备回购利率', '/history series:SOFR-DFEDTARU find:last side:above level:0bp called:srf'],
    ['贴现率和IORB差多少', '/history series:DFEDTARU-IORB find:latest called:discount'],
  ]);
  lines([
    ['srf rate', '/history series:DFEDTARU find:latest called:srf'],
    ['SRF利率呢', '/history series:DFEDTARU find:latest called:srf'],
    ['what is the standing repo rate', '/history series:DFEDTARU find:latest called:srf'],
    ['2025年12月31日SRF利率是多少', '/history series:DFEDTARU find:on from:2025-12-31 called:srf'],
    [
      'what was the primary credit rate on June 1 2023',
      '/history series:DFEDTARU find:on from:2023-06-01 called:discount',
    ],
    ['SRF rate in 2024', '/chart series:DFEDTARU from:2024-01-01 to:2024-12-31 called:srf'],
  ]);

  test('alone that of the window is told where the window is', () => {
    expect(said(read('discount window rate now'))).toBe('/explain topic:discount-window');
  });
});

describe('two percentiles share one name', () => {
  lines([
    ['sofr 75th vs 99th percentile on Sep 30', '/compare first:SOFR75 second:SOFR99 to:2026-09-30'],
    ['sofr p1 vs p99', '/compare first:SOFR1 second:SOFR99'],
    ['SOFR 1百分位跟99百分位 最新', '/compare first:SOFR1 second:SOFR99'],
    ['25th to 75th percentile of sofr', '/funding'],
  ]);
});

describe('two rates set beside each other on a day are so on that day, not a fortnight later', () => {
  lines([
    ['sofr vs effr on sep 30', '/compare first:SOFR second:EFFR to:2026-09-30'],
    ['9月30日SOFR跟EFFR', '/compare first:SOFR second:EFFR to:2026-09-30'],
    ['iorb and sofr difference on sep 30', '/history series:SOFR-IORB find:on from:2026-09-30'],
  ]);
});

describe('a year may stand before its month', () => {
  lines([
    ['reserves 2019 sept vs now', '/compare first:2019-09-30 second:2026-10-08'],
    ['reserves 2019 sep 17 vs 2026 sep 16', '/compare first:2019-09-17 second:2026-09-16'],
  ]);
});

describe('a mean of so many days is of the newest ones', () => {
  lines([
    ['30 day average sofr', '/history series:SOFR find:average from:2026-09-08'],
    ['4-week average of reserves', '/history series:WRBWFRBL find:average from:2026-09-10'],
    ['SOFR30天平均', '/history series:SOFR find:average from:2026-09-08'],
    ['準備金 12週平均', '/history series:WRBWFRBL find:average from:2026-07-16'],
    ['準備金週均值', '/reserves measure:average'],
  ]);
});

describe('a tax date that is written out and called one is one day', () => {
  lines([
    ['rrp on june 15 tax day', '/history series:RRPONTSYD find:on from:2026-06-15'],
    ['reserves on tax day april 15 2026', '/history series:WRBWFRBL find:on from:2026-04-15'],
    ['4月15日报税日前后TGA对比', '/chart series:WDTGAL from:2026-04-01 to:2026-04-29'],
  ]);
});

describe('the discount window has short names', () => {
  lines([
    ['disc window borrowing last wk', '/history series:WLCFLPCL find:on from:2026-09-30'],
    ['disc. window balance now', '/history series:WLCFLPCL find:latest'],
  ]);
});

describe('particles are typed by their first sound in Taiwan', () => {
  lines([
    ['9月開會有動利率ㄇ', '/explain topic:target-range'],
    ['縮表停ㄌㄇ', '/qt'],
    ['SRF有人借ㄇ 最近', '/srf'],
    ['準備金ㄉ圖', '/chart series:WRBWFRBL'],
  ]);

  test('whoever types them writes Traditional characters', () => {
    expect(said(read('SOFR破4%ㄌ喊我'))).toBe('/help');
    expect(read('RRP有没有破10兆ㄋ').slots.level?.value).toBe('10000000000000');
  });
});

describe('a meeting that was moved rates or left them, and one that comes is a forecast', () => {
  lines([
    ['9月開會升息了嗎', '/explain topic:target-range'],
    ['did the fed cut rates at the july meeting', '/explain topic:target-range'],
    ['10月開會會動利率嗎', 'forecast'],
    ['will the fed change rates at the october meeting', 'forecast'],
  ]);
});

describe('whoever asks is no part of what is asked', () => {
  lines([
    ['學生問：銀行現在還要提準備金嗎', '/explain topic:required-reserves'],
    ['a student asks: where is sofr', '/history series:SOFR find:latest'],
  ]);
});

describe('exercises in other subjects are none of ours', () => {
  lines([
    ['幫我出十題數學考題', 'subject'],
    ['给我三道英文题目', 'subject'],
  ]);
});

test('bills held are not all Treasuries', () => {
  expect(said(read('短期国债持有量这几个月涨了多少'))).toBe('/history series:SOMA_BILLS find:change from:2026-07-08');
});

test('a record of all time has a short name', () => {
  expect(said(read('sofr史高多少'))).toBe('/history series:SOFR find:highest');
});
