import { expect, test } from 'vitest';
import { paragraphOf } from '../../src/series/knowledge.ts';
import { locales } from '../../src/values/locale.ts';
import { ask, facts } from '../world.ts';

/** What is said after some questions, the last of them. */
const after = async (...turns: readonly string[]): Promise<{ readonly lead: string; readonly aside?: string }> => {
  const locale = /\p{Script=Han}/u.test(turns.at(-1)!) ? 'zh-CN' : 'en';
  const args = { question: turns.at(-1)!, after: turns.slice(0, -1).join('\n') };
  return ask({ command: 'ask', args, locale });
};

test.each([
  ['are reserves ample', 'why do you say that', 'Each indicator is held against a printed threshold'],
  ['is qt over', 'how do you know', 'It rests on Fed total assets (WALCL, Federal Reserve Board, Sep 30, 2026)'],
  ['准备金够不够', '凭什么', '依据：准备金余额（周均值）（WRESBAL，美联储理事会，2026年10月7日）'],
  ['缩表结束了吗', '依据是什么', '日期以FOMC的决定为准。'],
  ['准备金为什么下降', '凭什么这么说', '方法是H.4.1的勾稽关系'],
  ['SVB', 'source?', 'It rests on FDIC BankFind Suite'],
  ['sofr now', 'really?', 'It rests on Secured overnight financing rate (SOFR, Federal Reserve Bank of New York'],
  ['calc reserve on 100m deposits', 'says who', 'The rule in force on that day is applied'],
])('what an answer rests on is told when it is doubted: %s, %s', async (first, next, told) => {
  const { lead } = await after(first, next);
  expect(lead).toContain(told);
  expect(lead.indexOf(told)).toBeLessThan(lead.length / 2 + told.length);
});

test.each([
  ['SVB', '为什么', '存款两年增至三倍'],
  ['SVB', 'why', 'Deposits grew threefold in two years'],
  ['september 2019', 'why', 'In total, reserves seemed plentiful.'],
  ['fed losses', 'why', 'It pays a floating rate on reserves'],
  ['October 2025', '为什么', '2025年10月8日至2025年10月29日，准备金减少'],
])('why something explained was so is told first: %s, %s', async (first, next, told) => {
  expect((await after(first, next)).lead).toMatch(new RegExp(`^${told}`));
});

test('the paragraph that says why has a heading of its own in every language', () => {
  const texts = facts
    .topics()
    .flatMap(({ why, texts }) => (why === undefined ? [] : locales.map((one) => paragraphOf(texts[one], why))));
  expect(texts.length).toBeGreaterThan(10);
  for (const [first] of texts) expect(first).toMatch(/^\*\*\S/);
});

test.each([
  ['SOFR record', 'how long did it stay there after that', '(5.33% on Jun 28, 2024) 2 days later, on Jul 3, 2024'],
  ['sofr最高', '那之后多久才回来', '2天后（2024年7月3日）回到之前的水平（2024年6月28日，5.33%）'],
  ['when did reserves first fall below 3 trillion', 'how long did it stay there', 'for 7 days, until Oct 5, 2022'],
  ['准备金首次跌破3万亿是什么时候', '持续了多久', '低于3万亿美元的状态持续了7天，到2022年10月5日为止'],
  ['September 2019 repo spike', 'how long did it take to come back', '2 days later, on Sep 19, 2019'],
  ['last time sofr was above 5%', 'how long did that last', 'above 5.00% for 1 day, until Oct 2, 2024'],
  ['srf record', 'when did it come back down', '5 days later, on Jan 5, 2026'],
  ['准备金最低是哪天', '之后多久才回升', '14天后（2019年10月2日）'],
  ['上次准备金低于2.9万亿是什么时候', '持续了多久', '2026年9月30日以来一直低于2.90万亿美元'],
])('how long it lasted is told by when it was back: %s, %s', async (first, next, told) => {
  expect((await after(first, next)).lead).toContain(told);
});

test.each([
  ['准备金比去年同期', '画个图', '/chart series:WRBWFRBL from:2025-10-01'],
  ['reserves vs a year ago', 'chart it', '/chart series:WRBWFRBL from:2025-10-01'],
  ['TGA compared with june', 'graph?', '/chart series:WDTGAL from:2026-06-30'],
  ['比较2019年9月和现在', '给我看图', '/chart series:WRBWFRBL from:2019-09-30'],
  ['总资产和一年前比', '走势图', '/chart series:WALCL from:2025-10-01'],
  ['how many days was sofr above iorb this year', 'show me', '/chart series:SOFR-IORB from:2026-01-01 level:0bp'],
  ['biggest weekly fall in reserves', 'plot it', '/chart series:WRBWFRBL range:max'],
  ['when did reserves first fall below 3 trillion', 'chart it', '/chart series:WRBWFRBL range:max level:3tn'],
])('the chart is of the series and the days that were told: %s, %s', async (first, next, line) => {
  expect((await after(first, next)).aside).toContain(line);
});

test.each([
  ['10y yield', '2y yield'],
  ['sofr', 'what about libor'],
  ['btfp', 'why'],
  ['iorb', '为什么是这个数'],
  ['october 2025', 'vs a year ago'],
])('what was told is not told again where something else is asked: %s, %s', async (first, next) => {
  expect((await after(first, next)).aside ?? '').toBe('');
});

test.each([
  ['投资级公司债利差', '跟一年前比'],
  ['corporate bond spreads', 'vs a year ago'],
  ['高收益债利差', '历史最高呢'],
])('figures that are not held are no reserves: %s, %s', async (first, next) => {
  expect((await after(first, next)).lead).toMatch(/ICE BofA/);
});

test.each([
  ['上一次开会是什么时候', '再上一次会', '2026年7月29日'],
  ['when did they last meet', 'and before that', 'Jul 29, 2026'],
  ['上次会议什么时候', '再上一次', '2026年7月29日'],
])('the meeting before the last one: %s, %s', async (first, next, told) => {
  expect((await after(first, next)).lead).toContain(told);
});
