import { expect, test } from 'vitest';
import { ask } from '../world.ts';

/** What is said after some questions, the last of them. */
const saidAfter = async (...turns: readonly string[]): Promise<string> => {
  const after = turns.slice(0, -1).join('\n');
  const locale = /\p{Script=Han}/u.test(turns.at(-1)!) ? 'zh-CN' : 'en';
  const { lead } = await ask({ command: 'ask', args: { question: turns.at(-1)!, after }, locale });
  return lead;
};

test.each([
  ['September 2019 repo spike', 'what was sofr that day', '5.25% on Sep 17, 2019'],
  ['repo crisis 2019', 'and effr that day', '2.30% on Sep 17, 2019'],
  ['2019年9月发生了什么', '那天SOFR多少', '2019年9月17日，有担保隔夜融资利率为5.25%'],
  ['SVB', 'what was sofr that day', '4.55% on Mar 10, 2023'],
  ['October 2025 repo stress', '当天SOFR多少', '2025年10月29日，有担保隔夜融资利率为4.27%'],
  ['what happened in october 2025', 'and iorb that day?', '4.15% on Oct 29, 2025'],
  ['when did qt end', 'reserves that day?', '$2.90 tn on Nov 26, 2025'],
  ['last rate hike', 'what was sofr that day', '3.85% on Sep 17, 2026'],
])('a figure of the day that something told of: %s, %s', async (first, next, told) => {
  expect(await saidAfter(first, next)).toContain(told);
});

test.each([
  ['SOFR最高是哪天', '那天利率多少', '2024年7月1日，有担保隔夜融资利率为5.40%'],
  ['srf record', 'rate that day?', '3.87% on Dec 31, 2025'],
  ['rrp peak', 'what was the rate that day', '4.30% on Dec 30, 2022'],
  ['准备金最低点', '当天利率', '2019年9月18日，有担保隔夜融资利率为2.55%'],
  ['biggest weekly fall in reserves', 'what was sofr that day', '0.27% on Apr 20, 2022'],
  ['准备金单周最大跌幅', '那天SOFR多少', '2022年4月20日，有担保隔夜融资利率为0.27%'],
  ['when did reserves first fall below 3 trillion', 'what was sofr that day', '2.98% on Sep 28, 2022'],
  ['SOFR上次高于5%是什么时候', '那天IORB多少', '2024年10月1日，准备金余额利率为4.90%'],
  ['lowest reserves since qt', 'sofr on that date?', '4.27% on Oct 29, 2025'],
  ['sofr record', 'how much was it that day', '5.40% on Jul 1, 2024'],
  ['srf record', 'was sofr above iorb that day', 'SOFR less IORB was 22 bp on Dec 31, 2025'],
])('a figure of the day that figures told of: %s, %s', async (first, next, told) => {
  expect(await saidAfter(first, next)).toContain(told);
});

test('the day stays what is spoken of', async () => {
  expect(await saidAfter('srf record', 'sofr that day', 'and iorb?')).toContain('3.65% on Dec 31, 2025');
});

test.each([
  ['准备金历史最高', '到现在跌了百分之几', '降幅为32.57%。'],
  ['total assets record', 'how far down is it since, in percent', 'Down 24.79%. Fed total assets fell by $2.22 tn'],
  ['TGA最高', '距今跌了百分之多少', '降幅为45.10%。'],
  ['rrp peak', 'what % has it dropped since', 'Down 99.99%.'],
  ['准备金去年最低', '到现在涨了百分之几', '增幅为1.90%。'],
  ['sofr record', 'how far down is it since', 'fell by 152 bp, from 5.40% on Jul 1, 2024'],
  ['reserves vs a year ago', 'in %?', 'Down 3.29%.'],
  ['缩表以来总资产变化', '换成百分比', '降幅为24.36%。'],
])('how far something has come since, in percent where that is asked: %s, %s', async (first, next, told) => {
  expect(await saidAfter(first, next)).toContain(told);
});
