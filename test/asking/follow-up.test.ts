import { expect, test } from 'vitest';
import { read, said } from './reader.ts';

test.each([
  // A level alone is of what was asked about before.
  [
    'how many days was RRP above 2tn',
    'and above 1.5tn?',
    '/history series:RRPONTSYD find:count side:above level:1.5tn',
  ],
  ['隔夜逆回购高于2万亿有多少天', '那1.8万亿以上呢', '/history series:RRPONTSYD find:count side:above level:1.8tn'],
  // Another day takes the place of what happened on one.
  ['what did yields do after the sept 2024 cut', 'and on october 29 2025?', '/markets event:2025-10-29'],
  ['2024年9月18日降息后10年期美债收益率怎么走', '那2025年9月17日那次呢', '/markets event:2025-09-17'],
  // A step to another week keeps what was asked of the first.
  ['上周准备金掉了八百多亿，钱跑哪儿去了', '再往前一周呢', '/drivers week:2026-09-23'],
  ['9月30号这周一下子少了将近900亿，哪块抽走的', '再往前一周为什么是涨的', '/drivers week:2026-09-23'],
  ['九月中那周准备金大减是企业缴税的关系吧？', '隔周为何又回升', '/drivers week:2026-09-23 moved:up'],
  // A part of what QT took off; whether a figure is a Wednesday's; the other measure.
  [
    '这一轮QT一共缩了多少万亿',
    '其中准备金贡献多少',
    '/history series:WRBWFRBL find:change from:2022-06-01 to:2025-12-01',
  ],
  [
    'how much did QT shrink the balance sheet in total',
    'and how much of that was MBS',
    '/history series:WSHOMCB find:change from:2022-06-01 to:2025-12-01',
  ],
  ['准备金最新一期多少', '这数字是周三底的还是平均？', '/explain topic:wednesday-vs-average'],
  ['联储准备金最新一期周三时点数多少', '均值口径的也给下', '/reserves measure:average'],
  // Whose doing it was asks what moved it.
  ['9月一整个月准备金净变化', '主要是谁拖的', '/drivers from:2026-09-01 to:2026-09-30'],
  ['net change in reserves over September', 'who was mainly to blame', '/drivers from:2026-09-01 to:2026-09-30'],
  // How far another rate is from the one before is one figure.
  ['SOFR最新多少', '比EFFR高多少', '/history series:SOFR-EFFR find:latest'],
  [
    '把IORB和SOFR的利差画出来，从去年10月到现在',
    '4个基点那里拉条线',
    '/chart series:SOFR-IORB from:2025-10-01 level:4bp',
  ],
  ['8月31号SOFR定在多少', '那天比IORB高还是低', '/history series:SOFR-IORB find:on from:2026-08-31'],
  ['sofr now?', 'is it above or below iorb', '/history series:SOFR-IORB find:latest'],
  // One bank takes another's place, or is added to those before.
  ['摩根大通跟花旗，存款哪家多', '花旗換成富國', '/bank name:"JPMorgan Chase Bank, Wells Fargo Bank" metric:deposits'],
  [
    '美国银行和富国谁的存款多',
    '把花旗也带上',
    '/bank name:"Bank of America, Wells Fargo Bank, Citibank" metric:deposits',
  ],
  // The stretch of policy that was spoken of is the one that is told next.
  ['缩表到底结束没', '那总共缩了多少', '/history series:WALCL find:change from:2022-06-01 to:2025-12-01'],
  ['上週準備金怎麼掉那麼多', '再前一週咧', '/drivers week:2026-09-23'],
  ['9月议息前后区间上限对比一下', '那IORB呢', '/compare first:2026-09-15 second:2026-09-23 series:IORB'],
  ['RMP是什么，跟QE有啥不一样', '现在还在买吗', '/qt view:pace of:bills'],
  // The calendar tells the next meeting first: the one after it stands in the list of all.
  ['下次FOMC是幾號', '再下一次呢', '/explain topic:fomc-calendar'],
  ['when is the next fomc meeting', 'and the one after that?', '/explain topic:fomc-calendar'],
  ['why did reserves tank last week', 'and the week before that one?', '/drivers week:2026-09-23'],
  ['tga vs rrp, which is bigger', 'pic please', '/chart series:WDTGAL,RRPONTSYD'],
  ['常備回購最近有人用沒', '用得最多的是哪幾天', '/srf'],
  // A measure alone is a figure, and no topic.
  ['what did reserves come in at this week?', 'and the week average?', '/reserves measure:average'],
])('%s, then: %s', (first, next, line) => {
  expect(said(read(next, undefined, [first]))).toBe(line);
});

test('what happened on the day of a figure is told by the topic of its month, and asked back about where no day is known', () => {
  const then = (first: string, next: string) => said(read(next, undefined, [first]));
  expect(then('sofr on 2019-09-17', 'what happened that day')).toBe('/explain topic:september-2019');
  expect(then('2025年10月31日SOFR多少', '那天发生了什么')).toBe('/explain topic:october-2025');
  expect(then('SOFR史上最高到过多少', '那天發生啥了')).toBe('ask back');
  expect(then('biggest weekly fall in reserves', 'why then?')).toBe('ask back');
});
