import { expect, test } from 'vitest';
import { read, said } from '../asking/reader.ts';
import { ask } from '../world.ts';

const readAfter = (...turns: readonly string[]): string => said(read(turns.at(-1)!, undefined, turns.slice(0, -1)));
const leadAfter = async (...turns: readonly string[]): Promise<string> => {
  const locale = /\p{Script=Han}/u.test(turns.at(-1)!) ? 'zh-CN' : 'en';
  const args = { question: turns.at(-1)!, after: turns.slice(0, -1).join('\n') };
  return (await ask({ command: 'ask', args, locale })).lead;
};

test.each([
  [
    ['reserves in 2018', 'and 2019?', 'which was higher'],
    '/compare find:average first:2018 second:2019 series:WRBWFRBL',
  ],
  [['rrp now', 'as a share of total assets'], '/history series:RRPONTSYD/WALCL find:latest'],
  [['rrp now', 'in %? of total assets'], '/history series:RRPONTSYD/WALCL find:latest'],
  [['tga', 'what % of total assets is that'], '/history series:WDTGAL/WALCL find:latest'],
  [['mbs', '国债呢', '比例'], '/history series:WSHOMCB/TREAST find:latest'],
  [['qt total', 'in %'], '/history series:WALCL find:change from:2022-06-01 to:2025-12-01'],
  [['reserves week change', 'why', 'and the week before that'], '/drivers week:2026-09-23'],
  [['准备金多少', '比上周呢'], '/history series:WRBWFRBL find:change from:2026-09-23'],
  [['tga', 'vs last week'], '/history series:WDTGAL find:change from:2026-09-23'],
  [['discount window', 'still above 5bn?'], '/history series:WLCFLPCL find:last side:above level:5bn'],
  [
    ['sofr - iorb', 'how many days positive this year', 'last year?'],
    '/history series:SOFR-IORB find:count side:above level:0bp from:2025-01-01 to:2025-12-31',
  ],
  [['sofr99 yesterday', 'and the median?', 'gap'], '/history series:SOFR99-SOFR find:on from:2026-10-07'],
  [['foreign repo pool', 'trend?'], '/chart series:WLRRAFOIAL'],
  [['rmp', 'how much so far'], '/history series:SOMA_BILLS find:change from:2025-12-12'],
  [['fomc next'], '/calendar tell:fomc'],
  [['准备金和TGA比', '换成逆回购'], '/compare first:WRBWFRBL second:RRPONTSYD'],
  [['reserves vs tga', 'swap tga for rrp'], '/compare first:WRBWFRBL second:RRPONTSYD'],
  [['SRF最近用了吗', '上次是什么时候'], '/history series:SRF_ACCEPTED find:last side:above level:500m'],
  [['十年期', '一年前', '高了多少'], '/history series:DGS10 find:change from:2025-10-08'],
  [['现金流通量', '去年同期', '涨幅'], '/history series:WCICL find:change from:2025-10-01'],
  [['隔夜逆回购', '峰值呢', '现在只剩多少'], '/history series:RRPONTSYD find:latest'],
  [['贴现窗口', '什么人在用'], '/explain topic:discount-window'],
  [['BTFP', '最高多少', '什么时候结束的'], '/explain topic:bank-term-funding'],
  [['联邦基金利率', '区间呢'], '/explain topic:target-range'],
  [['SOFR分位数99', '75呢'], '/history series:SOFR75 find:latest'],
  [['存款准备金率', '中国呢'], '/explain topic:ratios-in-other-countries'],
  [
    ['how much do banks hold at the fed', 'and in 2021', 'so less now?'],
    '/history series:WRBWFRBL find:change from:2021-12-31',
  ],
  [['准备金2021年', '现在少了吗'], '/history series:WRBWFRBL find:change from:2021-12-31'],
  [['sofr', 'month ago'], '/history series:SOFR find:on from:2026-09-08'],
  [['qt', 'when did it end', 'reserves since'], '/history series:WRBWFRBL find:change from:2025-12-01'],
  [['rmp', 'when did it start'], '/qt view:pace'],
  [['iorb history', 'compare with sofr'], '/compare first:IORB second:SOFR'],
  [['discount window peak', 'why'], 'ask back'],
  [['is sofr above iorb', 'since when'], 'ask back'],
  [['资产负债表多大', '组成'], '/balance'],
  [['sofr on oct 31 2025', 'and before that'], '/history series:SOFR find:on from:2025-10-30'],
])('what goes on from an answer is read from it: %s', (turns, line) => expect(readAfter(...turns)).toBe(line));

test.each([
  [['next h41', 'what time'], 'Oct 15, 2026 at 4:30 PM in New York'],
  [['next h41', 'what time', 'in tokyo?'], '5:30 AM on Oct 16, 2026 in Tokyo'],
  [['fomc next', 'and the one after', 'what did they do last time'], 'raised the target range to 3.75%–4.00%'],
  [['下次议息', '上次呢', '决定了什么'], '将目标区间上调至3.75%–4.00%'],
  [['IORB', '上次调整', '再上一次'], '2025年12月11日生效'],
  [['last hike', 'and the one before', 'sofr that day'], 'Jul 27, 2023'],
  [['隔夜逆回购', '峰值呢', '现在只剩多少', '跌了百分之几'], '降幅为99.99%'],
  [['total assets', 'peak?', 'how far below now', 'in percent'], 'Down 24.79%.'],
  [['SRF最近用了吗', '上次是什么时候', '用了多少'], '2026年4月15日，常备回购便利成交额为105亿美元'],
  [['常备回购最高', '第二高', '那天是季末吗'], '不是，2025年10月31日是月末。'],
  [['srf record', 'was that day a quarter end'], 'Yes: Dec 31, 2025 was a year-end.'],
  [['discount window', 'still above 5bn?'], 'Yes.'],
])('what goes on from an answer is told by the figures it told of: %s', async (turns, told) =>
  expect(await leadAfter(...turns)).toContain(told));
