import { expect, test } from 'vitest';
import { read, said } from './reader.ts';

const readAfter = (...turns: readonly string[]): string => said(read(turns.at(-1)!, undefined, turns.slice(0, -1)));

test.each([
  ['on rrp rate', 'srf rate', 'how far apart', '/history series:RRPONTSYAWARD-DFEDTARU find:latest'],
  ['隔夜逆回购利率', '常备回购利率', '差几个基点', '/history series:RRPONTSYAWARD-DFEDTARU find:latest'],
  ['srf rate', 'on rrp rate', 'how far apart are they', '/history series:DFEDTARU-RRPONTSYAWARD find:latest'],
  ['sofr yesterday', 'and iorb?', 'gap in bps', '/history series:SOFR-IORB find:on from:2026-10-07'],
  ['sofr on 2025-10-31', 'and iorb?', 'gap in bps', '/history series:SOFR-IORB find:on from:2025-10-31'],
  ['SOFR昨天', 'IORB呢', '差几个bp', '/history series:SOFR-IORB find:on from:2026-10-07'],
  ['effr', 'iorb', 'how big is the gap', '/history series:EFFR-IORB find:latest'],
])('two rates, one after the other, and how far apart they are: %s, %s, %s', (one, two, next, line) => {
  expect(readAfter(one, two, next)).toBe(line);
});

test.each([
  ['reserves rn?', 'a year ago', 'so down how much in between', '/history series:WRBWFRBL find:change from:2025-10-01'],
  ['准备金现在多少', '一年前呢', '中间减少了多少', '/history series:WRBWFRBL find:change from:2025-10-08'],
  ['tga now', 'six months ago', 'so up by how much', '/history series:WDTGAL find:change from:2026-04-08'],
  [
    'total assets at end of 2021',
    'end of 2025',
    'so it dropped by how much in between',
    '/history series:WALCL find:change from:2021-12-31 to:2025-12-31',
  ],
  [
    'SOFR on june 30 2025',
    'and dec 31 2025',
    'up how much',
    '/history series:SOFR find:change from:2025-06-30 to:2025-12-31',
  ],
  [
    '准备金 2025年6月底',
    '9月底呢',
    '这期间变了多少',
    '/history series:WRBWFRBL find:change from:2025-06-30 to:2025-09-30',
  ],
])('two days, one after the other, and what changed between: %s, %s, %s', (one, two, next, line) => {
  expect(readAfter(one, two, next)).toBe(line);
});

test.each([
  ['比较2019年9月和现在', '占GDP呢', '/compare first:2019-09-30 second:2026-10-08 series:WRBWFRBL/GDP'],
  [
    'compare reserves september 2019 and now',
    'as a share of gdp?',
    '/history series:WRBWFRBL/GDP find:change from:2019-09-30',
  ],
  ['reserves dec 2021 vs now', 'relative to gdp', '/compare first:2021-12-31 second:2026-10-08 series:WRBWFRBL/GDP'],
  ['總資產跟五年前比', '佔GDP呢', '/history series:WALCL/GDP find:change from:2021-10-08'],
  ['tga june 2023 vs now', 'as a share of gdp', '/history series:WDTGAL/GDP find:change from:2023-06-30'],
  [
    'reserves vs a year ago',
    'as share of bank assets',
    '/compare first:2025-10-08 second:2026-10-08 series:WRBWFRBL/TLAACBW027SBOG',
  ],
])('both days are kept where a share is asked for: %s, %s', (first, next, line) => {
  expect(readAfter(first, next)).toBe(line);
});

test.each([
  ['MBS', '每季度减少多少', '/by-period series:WSHOMCB by:quarter tell:change'],
  ['總資產', '每季減少多少', '/by-period series:WALCL by:quarter tell:change'],
  ['TGA', '每个月变多少', '/by-period series:WDTGAL by:month tell:change'],
  ['mbs holdings', 'how much per quarter', '/by-period series:WSHOMCB by:quarter'],
  ['缩表', '每季度减少多少', '/by-period series:WALCL by:quarter tell:change from:2022-06-01 to:2025-12-01'],
  ['is qt over', 'how much per year', '/by-period series:WALCL by:year tell:change from:2022-06-01 to:2025-12-01'],
  ['MBS', '每月减少多少', '/qt view:pace of:mbs'],
])('a figure, and that of each period: %s, %s', (first, next, line) => {
  expect(readAfter(first, next)).toBe(line);
});
