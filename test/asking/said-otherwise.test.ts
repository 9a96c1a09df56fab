import { expect, test } from 'vitest';
import { read, said } from './reader.ts';

test.each([
  // Who takes an amount back means the one said in its place.
  [
    'how long have we been under 3 yards.. i mean 3 TRILLION on reserves',
    '/history series:WRBWFRBL find:streak side:below level:3tn tell:now',
  ],
  ['准备金最近一次低于300亿，哦不，3万亿是哪天', '/history series:WRBWFRBL find:last side:below level:3tn'],
  // The end of the bill purchases in the words of a desk.
  [
    'net chg in reserves since the fed turned the RMPs off mid aug',
    '/history series:WRBWFRBL find:change from:2026-08-14',
  ],
  ['自从美联储不再买短债，准备金变了多少', '/history series:WRBWFRBL find:change from:2026-08-14'],
  ['8月中旬美联储停掉RMP以来准备金净变动多少', '/history series:WRBWFRBL find:change from:2026-08-14'],
  // A tax week, with its month behind it.
  [
    'over tax week in september how much did the tga soak up',
    '/history series:WDTGAL find:change from:2026-09-09 to:2026-09-16',
  ],
  ['9月税期那周TGA吸了多少', '/history series:WDTGAL find:change from:2026-09-09 to:2026-09-16'],
  // As far back as there is anything.
  ['reserves to gdp as far back as you can go, with a line at 9%', '/chart series:WRESBAL/GDP range:max level:9%'],
  // One day beside another; of three the two that are set beside each other.
  ['reserves, tga, rrp: end june next to end sept pls', '/compare first:2026-06-30 second:2026-09-30'],
  ['准备金6月底旁边放9月底', '/compare first:2026-06-30 second:2026-09-30'],
  [
    'is it tighter now than a year ago? stick late oct 2025 beside today',
    '/compare first:2025-10-31 second:2026-10-08',
  ],
  // Money that is stuck somewhere is not posted there.
  [
    'walk me thru the t accounts if mmfs pull 50bn from rrp and stick it in bank deposits',
    '/plumbing event:rrp-falls amount:50bn',
  ],
  ['chuck it in the channel every thursday', '/help'],
])('reads what is said otherwise: %s', (question, line) => {
  expect(said(read(question))).toBe(line);
});
