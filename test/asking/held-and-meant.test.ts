import { expect, test } from 'vitest';
import { TODAY } from '../questions/expectation.ts';
import { read, said } from './reader.ts';

/** What the last of several questions, each following on the one before, is read as. */
const following = (...questions: readonly string[]): string =>
  said(read(questions.at(-1)!, TODAY, questions.slice(0, -1)));

test.each([
  // What the Fed pays on reserves is a rate, and no amount of them.
  ['what is the fed paying on reserves now', '/history series:IORB find:latest'],
  ['how much does the fed pay banks on their reserves', '/history series:IORB find:latest'],
  ['美联储现在给准备金付多少利息', '/history series:IORB find:latest'],
  ['聯準會現在付給準備金的利率是多少', '/history series:IORB find:latest'],
  // A bare facility is the standing one, a bare quarter this one.
  ['附買回工具有銀行在用嗎', '/srf'],
  ['回购工具有人用吗', '/srf'],
  ['逆回购工具有人用吗', '/rrp'],
  ['準備金這一季變動多少', '/history series:WRBWFRBL find:change from:2026-09-23'],
  ['准备金这个季度变动多少', '/history series:WRBWFRBL find:change from:2026-09-23'],
  // The other half is of the same year.
  [
    'was sofr higher in the second half of 2022 than in the first half',
    '/compare find:average first:2022-H1 second:2022-H2 series:SOFR',
  ],
  [
    'was sofr higher in the first half of 2022 or the second',
    '/compare find:average first:2022-H1 second:2022-H2 series:SOFR',
  ],
  ['SOFR 2022年下半年比上半年高吗', '/compare find:average first:2022-H1 second:2022-H2 series:SOFR'],
  // A month and what happened in it are one time.
  ['2023年3月矽谷銀行倒閉時準備金怎麼變', '/history series:WRBWFRBL find:change from:2023-03-01 to:2023-03-31'],
  [
    'how did reserves change when svb failed in march 2023',
    '/history series:WRBWFRBL find:change from:2023-03-01 to:2023-03-31',
  ],
  ['矽谷銀行倒閉時準備金怎麼變', '/history series:WRBWFRBL find:change from:2023-03-10 to:2023-04-07'],
  // As a habit, and of no one day.
  ['is quarter end always this bad for repo rates', '/explain topic:year-end'],
  ['are month ends always this messy for sofr', '/explain topic:year-end'],
  ['月底SOFR會跳升嗎', '/explain topic:year-end'],
  ['季底SOFR會飆嗎', '/explain topic:year-end'],
  ['縮表期間資產減少了多少', '/history series:WALCL find:change from:2022-06-01 to:2025-12-01'],
  ['小银行现金够不够', '/distribution'],
  ['大行现金充裕吗', '/distribution'],
  ['how does rrp compare to its record high', '/history series:RRPONTSYD find:change from:2022-12-30'],
  ['准备金比历史最高点低多少', '/history series:WRBWFRBL find:change from:2021-12-08'],
  // To the Friday of next week.
  ['any events next week that will affect reserves', '/calendar view:ahead days:8'],
  ['reserves vs 2021 peak', '/history series:WRBWFRBL find:change from:2021-12-08'],
  ['准备金跟2021年高点比', '/history series:WRBWFRBL find:change from:2021-12-08'],
  ['月底回购利率会涨吗', '/explain topic:year-end'],
  ['when did the target range last change', '/explain topic:target-range'],
  ['when did the rrp rate last change', '/explain topic:target-range'],
  ['贴现率最近一次调整', '/explain topic:target-range'],
  ['小银行现金一年走势', '/distribution range:1y'],
  ['cash assets of small banks', '/distribution'],
  ['2022年第一季和第二季SOFR哪個高', '/compare find:average first:2022-Q1 second:2022-Q2 series:SOFR'],
  ['was the tga higher in q1 2025 or in q2', '/compare first:2025-03-31 second:2025-06-30 series:WDTGAL'],
  ['降准和放水一样吗', '/explain topic:why-ratios-exist'],
  [
    'our bank holds 50m, deposits 300m, ratio 10%, depositors pull out 40m, are we short',
    '/payment amount:40m deposits:300m held:50m ratio:10%',
  ],
])('what is said is what is meant: %s', (question, line) => {
  expect(said(read(question))).toBe(line);
});

test('a level in december is still a forecast', () => {
  expect(read('年底准备金会跌破2.5万亿吗').kind).toBe('decline');
  expect(read('央行下周会降准吗').kind).toBe('decline');
});

test.each([
  [
    ["what's sofr today", 'and yesterday?', 'how far above iorb is that'],
    '/history series:SOFR-IORB find:on from:2026-10-07',
  ],
  [['今天SOFR多少', '昨天呢', '那比IORB高多少'], '/history series:SOFR-IORB find:on from:2026-10-07'],
  [
    ['how did the TGA change over the past month', 'is that why reserves are down'],
    '/drivers from:2026-09-08 moved:down',
  ],
  [['TGA过去一个月变了多少', '所以准备金才下降的吗'], '/drivers from:2026-09-08 moved:down'],
  [['TGA過去一個月怎麼變', '是不是因為這個準備金才變少'], '/drivers from:2026-09-08'],
  [['逆回购今年降了多少', '准备金下降是因为这个吗'], '/drivers from:2026-01-01 moved:down'],
  [['rrp now', 'how far is that from its high'], '/history series:RRPONTSYD find:change from:2022-12-30'],
  [['美联储资产负债表规模多大', '跟最高点比呢'], '/history series:WALCL find:change from:2022-04-13'],
])('what follows leans on what was asked: %j', (questions, line) => {
  expect(following(...questions)).toBe(line);
});
