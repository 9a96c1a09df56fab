import { describe, expect, test } from 'vitest';
import { ask } from '../world.ts';
import { read, said } from './reader.ts';

const reads = (rows: readonly (readonly [question: string, line: string])[]) =>
  test.each(rows.map(([question, line]) => ({ question, line })))('$question', ({ question, line }) => {
    expect(said(read(question))).toBe(line);
  });

describe('the standoffs over budget and debt limit are stretches of days', () => {
  reads([
    ['政府關門期間TGA增加多少', '/history series:WDTGAL find:change from:2025-10-01 to:2025-11-12'],
    [
      'how much did reserves fall during the shutdown',
      '/history series:WRBWFRBL find:change from:2025-10-01 to:2025-11-12',
    ],
    ['2018年政府关门期间TGA变动多少', '/history series:WDTGAL find:change from:2018-12-22 to:2019-01-25'],
    ['SOFR during the shutdown, highest', '/history series:SOFR find:highest from:2025-10-01 to:2025-11-12'],
    ['TGA since the shutdown ended', '/chart series:WDTGAL from:2025-11-13'],
    ['债务上限期间TGA最低多少', '/history series:WDTGAL find:lowest from:2025-01-21 to:2025-07-04'],
    ['TGA during the 2023 debt ceiling standoff', '/chart series:WDTGAL from:2023-01-19 to:2023-06-03'],
  ]);
});

describe('of several months or quarters each takes the year of the last', () => {
  reads([
    ['reserves in Q1, Q2 and Q3 of 2025', '/by-period series:WRBWFRBL by:quarter from:2025-01-01 to:2025-09-30'],
    ['SOFR June, July and August 2025', '/by-period series:SOFR by:month from:2025-06-01 to:2025-08-31'],
    ['2025年6、7、8月SOFR', '/by-period series:SOFR by:month from:2025-06-01 to:2025-08-31'],
    ['2025年一季度、二季度和三季度准备金', '/by-period series:WRBWFRBL by:quarter from:2025-01-01 to:2025-09-30'],
    ['RRP in March, April, May 2023', '/by-period series:RRPONTSYD by:month from:2023-03-01 to:2023-05-31'],
    ['June and July 2024 SOFR', '/chart series:SOFR from:2024-06-01 to:2024-07-31'],
  ]);
});

describe('the last time a figure was told is its latest', () => {
  reads([
    ['SOFR 99分位 最近一次多少', '/history series:SOFR99 find:latest'],
    ['EFFR 上一次是多少', '/history series:EFFR find:latest'],
    ['SOFR上次超过4%是什么时候', '/history series:SOFR find:last side:above level:4%'],
  ]);
});

const lead = async (question: string) => (await ask({ command: 'ask', args: { question }, locale: 'en' })).lead;

test('what is stated of last week is judged by the measure it fits, and that is named', async () => {
  expect(await lead('reserves rose 81.6bn last week')).toMatch(
    /^By the Wednesday level no, but the week average rose by \$81\.6 bn from Sep 30, 2026 to Oct 7, 2026\./,
  );
  expect(await lead('reserves rose 81.6bn in the week to October 7, right?')).toMatch(
    /week average rose by \$81\.6 bn/,
  );
  expect(await lead('reserves fell about 90bn last week')).toMatch(/^Roughly so\./);
  expect(await lead('reserves rose 100bn last week')).toMatch(/^No\. .* fell by \$88\.2 bn/);
});

test('a forecast of rates is met with the range and the meetings on record, and both halves are answered', async () => {
  const both = await lead('will the fed cut in december? should i buy t bills');
  expect(both).toMatch(/^I make no forecasts and give no advice .* 3\.75%–4\.00% since Sep 17, 2026.* Oct 28, 2026/);
  expect(both).toContain('3-month Treasury yield');
  expect(await lead('will the fed hike again')).toMatch(/^I make no forecasts; .* Dec 9, 2026/);
});

test('whether rates move reserves is answered with no', async () => {
  expect(await lead('do reserves fall when rates rise')).toMatch(/^No, not by themselves/);
});

describe('a bad year for an amount is one in which it fell', () => {
  reads([
    [
      'worst year for reserves since 2015',
      '/by-period series:WRBWFRBL by:year tell:change from:2015-01-01 order:lowest',
    ],
    [
      'worst month for reserves in 2025',
      '/by-period series:WRBWFRBL by:month tell:change from:2025-01-01 to:2025-12-31 order:lowest',
    ],
    ['best year ever for the TGA', '/by-period series:WDTGAL by:year tell:change order:highest'],
    ['2015年以來準備金表現最差的一年', '/by-period series:WRBWFRBL by:year tell:change from:2015-01-01 order:lowest'],
  ]);
});

describe('a day beside the end of a month says which end it is', () => {
  reads([
    ['what was SOFR on quarter end June 30 2026', '/history series:SOFR find:on from:2026-06-30'],
    ['季末（6月30日）SOFR是多少', '/history series:SOFR find:on from:2026-06-30'],
    ['SRF use at month end October 31 2025', '/history series:SRF_ACCEPTED find:on from:2025-10-31'],
    ['reserves at year end, Dec 31 2025', '/history series:WRBWFRBL find:on from:2025-12-31'],
    ['SOFR from June 30 2026 to quarter end', '/chart series:SOFR from:2026-06-30 to:2026-09-30'],
  ]);
});

test('what is held of every week is answered with no where one week was otherwise', async () => {
  expect(await lead('reserves fell every week in September, right?')).toMatch(/^No\. .* fell in 2 of 5 weeks/);
  expect(await lead('reserves fell every week in September 2025, right?')).toMatch(/^Yes\. /);
});

describe('the gap of two terms is read where they are joined by a word', () => {
  reads([
    ['spread between 10y and 3m', '/history series:DGS10-DGS3MO find:latest'],
    ['10y and 3m yields', '/chart series:DGS10,DGS3MO'],
  ]);
});
