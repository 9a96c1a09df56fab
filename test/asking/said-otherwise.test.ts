import { expect, test } from 'vitest';
import { TODAY } from '../questions/expectation.ts';
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
  // What traders write for short.
  ['resv bal pls', '/reserves'],
  ['did sofr move at all yest vs the day before', '/history series:SOFR find:change from:2026-10-06 to:2026-10-07'],
  ['SOFR昨天比前天动了没有', '/history series:SOFR find:change from:2026-10-06 to:2026-10-07'],
  [
    'how many days this year has anybody used the SRF for more than a yard',
    '/history series:SRF_ACCEPTED find:count side:above level:1bn from:2026-01-01',
  ],
  ['when did rrp last have a 100bn handle or better', '/history series:RRPONTSYD find:last side:above level:100bn'],
  ['准备金上次在三万亿字头是什么时候', '/history series:WRBWFRBL find:last side:above level:3tn'],
  [
    "has the Fed's bill pile grown since new year's and by how much",
    '/history series:SOMA_BILLS find:change from:2026-01-01',
  ],
  ['美联储手上的短债堆今年涨了多少', '/history series:SOMA_BILLS find:change from:2026-01-01'],
  // The whole of QT, and a step of rates that is passed through.
  [
    'how much did QT2 take out of reserves start to finish',
    '/history series:WRBWFRBL find:change from:2022-06-01 to:2025-12-01',
  ],
  ['QT2从头到尾抽走了多少准备金', '/history series:WRBWFRBL find:change from:2022-06-01 to:2025-12-01'],
  ['did EFFR reprice the full 25 after the sept hike', '/history series:EFFR find:change from:2026-09-16'],
  ['9月加息后EFFR足额上调25个基点了吗', '/history series:EFFR find:change from:2026-09-16'],
  // The day a facility opened is a day, and no second series.
  [
    'how often has SOFR set above the top of the target range since the SRF opened',
    '/history series:SOFR-DFEDTARU find:count side:above level:0bp from:2021-07-29',
  ],
  [
    '自SRF开设以来SOFR超过目标区间上限几次',
    '/history series:SOFR-DFEDTARU find:count side:above level:0bp from:2021-07-29',
  ],
  // Why it was tight at one end of a month is told by that month's topic.
  ['so why were things so tight in late oct last yr', '/explain topic:october-2025'],
  ['为什么去年十月底那么紧', '/explain topic:october-2025'],
  ['Is there still a reserve req in the US or did that go away', '/explain topic:required-reserves'],
  // A day of the week in a problem set is no day of the past.
  [
    'treasury pays out 60bn on monday, mechanically what does that do to reserves',
    '/plumbing event:treasury-spends amount:60bn',
  ],
  ['周五财政部支出400亿，对准备金机械上有什么影响', '/plumbing event:treasury-spends amount:40bn'],
  // What to do with one's money is advice in the words of a desk too.
  ['fade the turn or pay up for term here?', 'advice'],
  ['do i lend term here or stay overnight', 'advice'],
  // A month is not told by another one's story.
  ['why was it so tight in early april 2025', 'ask back'],
  ['what went wrong in late december 2025', '/explain topic:december-2025'],
  ['10月底SOFR为什么飙', '/explain topic:october-2025'],
  ['每年12月底SOFR为什么飙', '/explain topic:year-end'],
  // A year of two digits with its month.
  ['19年9月SOFR最高多少', '/history series:SOFR find:highest from:2019-09-01 to:2019-09-30'],
  ['20年3月美元荒是怎么回事', '/explain topic:march-2020'],
  ['SOFR有没有完全跟上9月的加息', '/history series:SOFR find:change from:2026-09-16'],
  ['升息后SOFR有跟上一码吗', '/history series:SOFR find:change from:2026-09-16'],
  [
    'how much did reserves drop from before qt to after',
    '/history series:WRBWFRBL find:change from:2022-06-01 to:2025-12-01',
  ],
  ['美联储停买短债以来TGA涨了多少', '/history series:WDTGAL find:change from:2026-08-14'],
  ['tga build over april tax week', '/history series:WDTGAL find:change from:2026-04-08 to:2026-04-15'],
  // One day of two years is two days.
  ['two sep 17ths side by side, 2019 and 2025, reserves', '/compare first:2019-09-17 second:2025-09-17'],
  ['2019和2025年9月17日的准备金并排放', '/compare first:2019-09-17 second:2025-09-17'],
  ['两个9月17日，2019和2025，准备金对比', '/compare first:2019-09-17 second:2025-09-17'],
  ['reserves q1 avg v q2 avg', '/compare find:average first:2026-Q1 second:2026-Q2'],
  ['SRF突然100亿是不是警报', '/explain topic:standing-repo-facility'],
  ['QT一共降过几次速', '/qt view:caps'],
  ['whats the rr for us banks', '/explain topic:required-reserves'],
  ['短债持仓年初以来加了多少', '/history series:SOMA_BILLS find:change from:2026-01-01'],
  // Which way it went on a day, and over a time that is named.
  ['did the tga go up on april 15', '/history series:WDTGAL find:change from:2026-04-08 to:2026-04-15'],
  ['昨天EFFR涨了还是跌了', '/history series:EFFR find:change from:2026-10-06 to:2026-10-07'],
  ['上个月MBS是缩了还是扩了', '/history series:WSHOMCB find:change from:2026-09-01 to:2026-09-30'],
  // Ends of months named behind, half a yard, and the whole of a picture with its line.
  ['compare quarter ends: june and september for reserves, rrp', '/compare first:2026-06-30 second:2026-09-30'],
  ['季末6月和9月，准备金和逆回购对比', '/compare first:2026-06-30 second:2026-09-30'],
  ['last time SRF printed more than half a yard', '/history series:SRF_ACCEPTED find:last side:above level:500m'],
  ['chart rrp from the beginning, line at 100 yards', '/chart series:RRPONTSYD range:max level:100bn'],
  ['画TGA，能拉多远拉多远，标8000亿', '/chart series:WDTGAL range:max level:800bn'],
  ['rrp sub 10 yards for how long', '/history series:RRPONTSYD find:streak side:below level:10bn tell:now'],
  ["fed's mortgage pile since qt began", '/history series:WSHOMCB find:change from:2022-06-01'],
  ['what moved reserves since rmps went off', '/drivers from:2026-08-14'],
  ['change in reserves in tax week, april this year', '/drivers week:2026-04-15'],
])('reads what is said otherwise: %s', (question, line) => {
  expect(said(read(question))).toBe(line);
});

test.each([
  // The week after, in a longer sentence too; the day after a year's peak is asked back about.
  [
    'reserves popped ~107bn in the week to sep 9. what gave, TGA?',
    'then it all went away again the week after, same culprit?',
    '/drivers week:2026-09-16',
  ],
  ['9月9日那周准备金涨了不少，为什么', '再下一周又跌回去，也是同一个原因？', '/drivers week:2026-09-16 moved:down'],
  ['peak SOFR print of 2019', "what'd it fix the very next day", 'ask back'],
  ['srf年内最高', '第二天呢', 'ask back'],
  ['SOFR 9月30日那天多少', '第二天呢', '/history series:SOFR find:on from:2026-10-01'],
  ['what size are the reserve mgmt purchases a month right now', 'and back in march?', '/qt view:pace of:bills'],
])('steps on from: %s', (before, question, line) => {
  expect(said(read(question, TODAY, [before]))).toBe(line);
});
