import { describe, expect, test } from 'vitest';
import { amountsIn, writtenAmount } from '../../src/parse/amounts-in-text.ts';
import { plainText } from '../../src/parse/plain-text.ts';
import { readTime } from '../../src/parse/time/read-time.ts';
import { understand } from '../../src/parse/understand.ts';
import { day, iso } from '../../src/values/day.ts';
import { facts } from '../bundled.ts';

const TODAY = day('2026-10-08'); // a Thursday
const { policy } = facts;

const said = (text: string): string => {
  const { at, week, from, to, around } = readTime(plainText(text), TODAY, policy);
  const near = around ? '~' : '';
  if (at !== undefined) return near + iso(at);
  if (week) return `week ${iso(week.from)}/${iso(week.to)}`;
  return `${from === undefined ? '' : iso(from)}/${to === undefined ? '' : iso(to)}`;
};

describe('the time people speak of', () => {
  test.each([
    // A part of a year.
    ['last 3 months of 2023', '2023-10-01/2023-12-31'],
    ['first two weeks of 2020', '2020-01-01/2020-01-14'],
    ['2020年头两周', '2020-01-01/2020-01-14'],
    ['H1 2023', '2023-01-01/2023-06-30'],
    ['2H24', '2024-07-01/2024-12-31'],
    ['2023年下半年', '2023-07-01/2023-12-31'],
    ['今年上半年', '2026-01-01/2026-06-30'],
    ['Q3', '2026-07-01/2026-09-30'],
    ['25年一季度', '2025-01-01/2025-03-31'],
    ['Q2 last year', '2025-04-01/2025-06-30'],
    ['去年二季度', '2025-04-01/2025-06-30'],
    ['the first half of this year', '2026-01-01/2026-06-30'],
    ['今年前三季', '2026-01-01/2026-09-30'],
    ['in April last year', '2025-04-01/2025-04-30'],
    ['25年10月', '2025-10-01/2025-10-31'],
    ['25年债务上限期间', '2025-01-21/2025-07-04'],
    ['during the shutdown', '2025-10-01/2025-11-12'],
    ['2018年政府关门期间', '2018-12-22/2019-01-25'],
    ['the 2023 debt ceiling standoff', '2023-01-19/2023-06-03'],
    ['the first week of September', 'week 2026-09-01/2026-09-07'],
    ['7月第三週', 'week 2026-07-15/2026-07-21'],
    ['8月最后一周', 'week 2026-08-25/2026-08-31'],
    ['last winter', '2025-12-01/2026-02-28'],
    ['去年冬天', '2025-12-01/2026-02-28'],
    ['2025年十月中旬', '2025-10-11/2025-10-20'],
    ['mid-October 2025', '2025-10-11/2025-10-20'],
    ['the 2010s', '2010-01-01/2019-12-31'],
    // Two ends.
    ['from 2019 to the end of 2020', '2019-01-01/2020-12-31'],
    ['从2019年到2020年底', '2019-01-01/2020-12-31'],
    ['between Oct and Dec 2025', '2025-10-01/2025-12-31'],
    // A day.
    ['2025/12/17', '2025-12-17'],
    ['2025.12.17', '2025-12-17'],
    ['17.12.2025', '2025-12-17'],
    ['20230315', '2023-03-15'],
    ['15 Mar 2023', '2023-03-15'],
    ['二〇一九年九月十八日', '2019-09-18'],
    ['around April 15', '~2026-04-15'],
    ['三个月前', '2026-07-08'],
    ['three months ago', '2026-07-08'],
    ['last Wednesday', '2026-10-07'],
    ['上周三', '2026-09-30'],
    ['去年年底', '2025-12-31'],
    ['at the end of last quarter', '2026-09-30'],
    ['the day before yesterday', '2026-10-06'],
    ['halloween 2025', '2025-10-31'],
    ['this time last year', '2025-10-08'],
    ['April 15 last year', '2025-04-15'],
    ['september quarter end', '2026-09-30'],
    ['去年万圣节', '2025-10-31'],
    ['on Sep 15', '2026-09-15'],
    // A week.
    ['the week to Dec 17, 2025', 'week 2025-12-15/2025-12-21'],
    ['2025年12月31日那周', 'week 2025-12-29/2026-01-04'],
    ['上上周', 'week 2026-09-21/2026-09-27'],
    ['the week that included April 15', 'week 2026-04-13/2026-04-19'],
    ['截至9月16日当周', 'week 2026-09-14/2026-09-20'],
    ['12月10日到17日那周', 'week 2025-12-15/2025-12-21'],
    ['the week of december 10 to 17, 2025', 'week 2025-12-15/2025-12-21'],
    ['4月中报税那周', 'week 2026-04-13/2026-04-19'],
    ['last week', 'week 2026-09-28/2026-10-04'],
    // Since something happened.
    ['since QT began', '2022-06-01/'],
    ['缩表开始以来', '2022-06-01/'],
    ['since QT ended', '2025-12-01/'],
    ['缩表结束后', '2025-12-01/'],
    ['during QE3', '2012-09-13/2014-10-29'],
    ['从2022年缩表到现在', '2022-06-01/'],
    ['整段缩表', '2022-06-01/2025-12-01'],
    ['since SVB failed', '2023-03-10/'],
    ['since the september hike', '2026-09-16/'],
    ['9月加息以来', '2026-09-16/'],
    ['since the September 2025 cut', '2025-09-17/'],
    ['2025年9月降息以来', '2025-09-17/'],
    ['since September', '2026-09-01/'],
    ['after the 2025 debt ceiling deal', '2025-07-04/'],
    ['since the debt ceiling deal', '2023-06-03/'],
    ['2023年6月债务上限解除后', '2023-06-03/'],
    ['疫情那轮QE', '2020-03-15/2022-03-09'],
    ['since mid August', '2026-08-15/'],
    ['8月中停止买债以后', '2026-08-15/'],
    ['12月初开始买债以来', '2025-12-01/'],
    ['during this QT', '2022-06-01/2025-12-01'],
    ['in the current qt', '2022-06-01/2025-12-01'],
    ['这轮缩表里', '2022-06-01/2025-12-01'],
    // At something that happened.
    ['the week SVB blew up', 'week 2023-03-06/2023-03-12'],
    ['硅谷银行倒闭那周', 'week 2023-03-06/2023-03-12'],
    ['on the day of the last fomc', '2026-09-16'],
    ['between the start of QT and SVB', '2022-06-01/2023-03-10'],
    ['从缩表开始到硅谷银行倒闭期间', '2022-06-01/2023-03-10'],
    ['去年12月中旬那周', 'week 2025-12-15/2025-12-21'],
    // Up to today.
    ['past 30 days', '2026-09-08/'],
    ['this year so far', '2026-01-01/'],
  ])('%s', (text, days) => {
    expect(said(text)).toBe(days);
  });

  test('the week something happened in is the first one H.4.1 could tell of it', () => {
    const { week } = readTime(plainText('the week SVB failed'), TODAY, policy);
    expect(week && iso(week.wednesday)).toBe('2023-03-15');
  });

  test('a question about the end of QT names no stretch', () => {
    expect(said('is QT over?')).toBe('/');
    expect(said('缩表什么时候结束的')).toBe('/');
  });

  test('a day that does not exist is noticed, not passed over', () => {
    expect(readTime('reserves on 2025-02-30', TODAY, policy).impossible).toBe('2025-02-30');
  });
});

describe('the series people mean', () => {
  test.each([
    ['财政部现金', ['tgaWednesday']],
    ['國庫一般帳戶', ['tgaWednesday']],
    ['担保隔夜融资利率', ['sofr']],
    ['联邦基金有效利率', ['effr']],
    ['殖利率', ['note10y']],
    ['储备', ['reservesWednesday']],
    ['30y mortgage rate', ['mortgage']],
    ['vault cash', []],
    ['T-bills held by the Fed', []],
    ['the Federal Reserve', []],
    ['中国外汇储备', []],
    ['strategic petroleum reserve', []],
  ])('%s', (text, series) => {
    expect(understand(text, TODAY).series).toEqual(series);
  });
});

describe('the amounts people write', () => {
  test.each([
    ['一点五万亿', '1.5tn'],
    ['两点八万亿', '2.8tn'],
    ['四万万', '400m'],
    ['2兆9千億', '2.9tn'],
    ['33000亿', '3.3tn'],
    ['三个亿', '300m'],
    ['2.9T', '2.9tn'],
    ['$50bn', '50bn'],
    ['1,000 million', '1bn'],
    ['three and a half trillion', '3.5tn'],
    ['500 crore rupees', '5000000000 INR'],
    ['百分之一点五', '1.5%'],
    ['万分之五', '0.05%'],
    ['ten basis points', '10bp'],
    ['-10bp', '-10bp'],
  ])('%s', (text, amount) => {
    expect(amountsIn(plainText(text), true).amounts.map(writtenAmount)).toEqual([amount]);
  });

  test('兆 is read only where it is a trillion', () => {
    expect(amountsIn('3兆', false).amounts).toEqual([]);
  });
});
