import { expect, test } from 'vitest';
import { read, said } from './reader.ts';

const then = (...turns: readonly string[]): string => said(read(turns.at(-1)!, undefined, turns.slice(0, -1)));

test.each([
  // The same a year earlier: of a day, a week, a stretch.
  ['tga on sept 15 this year?', 'same day a year earlier', '/history series:WDTGAL find:on from:2025-09-15'],
  ['上禮拜三銀行準備金餘額', '去年同期呢', '/history series:WRBWFRBL find:on from:2025-09-30'],
  ['fed total assets ytd', 'same period last yr', '/chart series:WALCL from:2025-01-01 to:2025-10-08'],
  // So long after it; the part of its month; the rest of its year.
  ['2020年3月15日准备金多少', '一个月后呢', '/history series:WRBWFRBL find:on from:2020-04-15'],
  ['sofr on 2026-03-18', 'two weeks later?', '/history series:SOFR find:on from:2026-04-01'],
  ['九月上旬 SOFR 高點', '下旬咧', '/history series:SOFR find:highest from:2026-09-21 to:2026-09-30'],
  [
    'sofr in march 2026 average',
    'late in the month?',
    '/history series:SOFR find:average from:2026-03-21 to:2026-03-31',
  ],
  [
    'how many days in 3Q25 was sofr above iorb',
    '4q',
    '/history series:SOFR-IORB find:count side:above level:0bp from:2025-10-01 to:2025-12-31',
  ],
  ['民國114年12月31日 附賣回餘額', '113年底呢', '/history series:RRPONTSYD find:on from:2024-12-31'],
  ['常备回购借出去多少，就去年最后一天', '一月二号还有人用没', '/history series:SRF_ACCEPTED find:on from:2026-01-02'],
  [
    'reserves the week of sept 17 2008',
    'and by christmas that year',
    '/history series:WRBWFRBL find:on from:2008-12-25',
  ],
  ['今年2月11号银行准备金多少', '过完年那个周三，25号', '/history series:WRBWFRBL find:on from:2026-02-25'],
  // Another meeting, the other end of what was spoken of.
  ['total assets as of the last fomc', 'and the july one', '/history series:WALCL find:on from:2026-07-29'],
  ['缩表启动当天美联储总资产', '停的那天呢', '/history series:WALCL find:on from:2025-12-01'],
  ['total assets the day qt started', 'and the day it ended?', '/history series:WALCL find:on from:2025-12-01'],
  // Since then, and from there on.
  ['mbs on the book when qt stopped', 'and since then?', '/history series:WSHOMCB find:change from:2025-12-01'],
  ['tga three weeks ago', 'so how much has it moved', '/history series:WDTGAL find:change from:2026-09-17'],
  ['2025年12月31日TGA', '之后呢', '/history series:WDTGAL find:change from:2025-12-31'],
  [
    'discount window 2023-03-08 to 2023-03-22 change',
    '之后到年底呢',
    '/history series:WLCFLPCL find:change from:2023-03-22 to:2023-12-31',
  ],
  // Another series on that day; another figure of the stretch; the present.
  [
    'what did SOFR print on halloween last year',
    'and how much went through the standing repo that day',
    '/history series:SRF_ACCEPTED find:on from:2025-10-31',
  ],
  ['年初至今扩表了多少', '国债部分', '/history series:TREAST find:change from:2026-01-01'],
  ['疫情以来TGA最高到过几万亿', '最惨剩多少', '/history series:WDTGAL find:lowest from:2020-03-15'],
  ['sofr average in q2 2026', 'median rather', '/history series:SOFR find:median from:2026-04-01 to:2026-06-30'],
  ['9月SOFR平均', '换成中位数', '/history series:SOFR find:median from:2026-09-01 to:2026-09-30'],
  ['reserves on 18 march 2020', 'and the average for that week', '/history series:WRESBAL find:on from:2020-03-18'],
  ['reserves as pct of gdp in 2019 low point', 'now?', '/history series:WRESBAL/GDP find:latest'],
  [
    'which single week since qt ended saw the worst drop in reserves',
    'ever?',
    '/history series:WRBWFRBL find:biggest-fall',
  ],
  ['8月末逆回购余额', '7月末6月末分别呢', '/compare first:2026-06-30 second:2026-07-31 series:RRPONTSYD'],
  // A comparison is turned; what moved what was compared; whether it was so before too.
  [
    'mean SOFR Q3 26 vs Q2 26',
    'now against Q3 a year ago',
    '/compare find:average first:2025-Q3 second:2026-Q3 series:SOFR',
  ],
  [
    '今年第三季 SOFR 和去年第三季 平均差幾個基點',
    '改成跟第二季比',
    '/compare find:average first:2026-Q2 second:2026-Q3 series:SOFR',
  ],
  ['reserves on march 8 2023 vs march 22 2023', 'why did it jump', '/drivers from:2023-03-08 to:2023-03-22'],
  ['九月底那週準備金怎麼少那麼多', '去年九月底也會這樣嗎', '/drivers week:2025-09-30'],
])('%s, then: %s', (first, next, line) => {
  expect(then(first, next)).toBe(line);
});

test.each([
  [
    ['缩表启动当天美联储总资产', '停的那天呢', '一共缩了多少'],
    '/history series:WALCL find:change from:2022-06-01 to:2025-12-01',
  ],
  [
    ['sofr on 2025-10-31', 'and the day before', "what's the difference"],
    '/history series:SOFR find:change from:2025-10-30 to:2025-10-31',
  ],
  [
    ['民國114年12月31日 附賣回餘額', '113年底呢', 'SRF 兩個年底也給我'],
    '/compare first:2024-12-31 second:2025-12-31 series:SRF_ACCEPTED',
  ],
  [
    ['SRF on 15 april 2026', 'and june 15 2026', 'what about sofr on those'],
    '/compare first:2026-04-15 second:2026-06-15 series:SOFR',
  ],
  [['2025年10月31日SOFR', '前一天呢', 'EFFR这两天各是多少'], '/compare first:2025-10-30 second:2025-10-31 series:EFFR'],
])('two days are remembered: %j', (turns, line) => {
  expect(then(...turns)).toBe(line);
});

test('a turn that is pointed to is the last one there was', () => {
  expect(said(read('and at the turn', '2026-01-02', ['rrp today']))).toBe(
    '/history series:RRPONTSYD find:on from:2025-12-31',
  );
});
