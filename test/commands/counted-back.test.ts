import { expect, test } from 'vitest';
import { ask, botOn } from '../world.ts';

const asking = (question: string, locale = 'en') => ask({ command: 'ask', args: { question }, locale });

/** The latest figures of H.4.1 are of September 30, eight days before the day that is asked on. */
const YEAR = 'WRBWFRBL from:2025-10-01';

test.each([
  ['reserves year over year', 'down $97.9 bn since Oct 1, 2025', YEAR],
  ['准备金同比变化', '由2025年10月1日的2.98万亿美元变为2026年9月30日的2.88万亿美元，减少979亿美元', 'from:2025-10-01'],
  ['準備金同比變化', '減少979億美元', 'from:2025-10-01'],
  ['TGA year over year', 'up $164.7 bn since Oct 1, 2025', 'WDTGAL from:2025-10-01'],
  [
    'how did reserves change over the past 52 weeks',
    'fell by $97.9 bn, from $2.98 tn on Oct 1, 2025',
    'from:2025-10-01',
  ],
  ['change in total assets over the last 12 months', 'from $6.59 tn on Oct 1, 2025', 'from:2025-10-01'],
  ['准备金比一年前变化多少', '减少979亿美元', 'from:2025-10-01'],
  ['how much have reserves changed in the last 4 weeks', '$47.6 bn, from $2.93 tn on Sep 2, 2026', 'from:2026-09-02'],
  ['准备金过去四周变化', '减少476亿美元', 'from:2026-09-02'],
  ['are reserves up since 3 months ago', 'from $3.08 tn on Jul 1, 2026', 'from:2026-07-01'],
  ['reserves now vs 1 year ago', 'From Oct 1, 2025 to Sep 30, 2026', 'first:2025-10-01 second:2026-09-30'],
  ['what drove reserves over the past 4 weeks', 'from Sep 2, 2026 to Sep 30, 2026', 'from:2026-09-02'],
  ['過去52週準備金有多少週下降', '在52週中有', 'from:2025-10-01'],
  ['GDP change over the last year', 'from $30.5 tn in Q2 2025 to $32.5 tn in Q2 2026', 'from:2025-04-01'],
  ['average reserves over the past 4 weeks', 'over 4 weeks', 'from:2026-09-10'],
])('what is counted back from now is counted from the latest figure, and the line says so: %s', async (question, told, line) => {
  const { lead, aside } = await asking(question, /[準過]/.test(question) ? 'zh-TW' : 'en');
  expect(lead).toContain(told);
  expect(aside).toContain(line);
});

test('a year of weeks is the one that /reserves tells', async () => {
  const { figures } = await ask({ command: 'reserves', args: {} });
  const year = figures!.flatMap(({ changes = [] }) => changes).find(({ label }) => /52/.test(label));
  const { figures: told } = await asking('change in reserves over the last 12 months');
  expect(year).toBeDefined();
  expect(told![0]!.value).toMatchObject(year!.value as object);
});

test('a figure of the day itself is counted from there, and a day that is named is not moved', async () => {
  expect((await asking('RRP vs a year ago')).aside).toContain('from:2025-10-08');
  expect((await asking('reserves change since October 8 2025')).aside).toContain('from:2025-10-08');
  expect((await asking('where were reserves a year ago')).lead).toContain('Oct 8, 2025');
});

test('what this year or this month brought begins with what stood before it', async () => {
  const told = async (day: string, question: string) =>
    (await (await botOn(day)).ask({ command: 'ask', args: { question } })).lead;
  expect(await told('2025-06-12', 'reserves change this year')).toContain('from $3.22 tn on Dec 25, 2024');
  expect(await told('2025-06-12', 'reserves change in 2025')).toContain('from $3.22 tn on Dec 25, 2024');
  expect(await told('2025-06-12', 'how much have reserves changed since January 1')).toContain('on Jan 1, 2025');
  expect(await told('2025-10-23', '准备金本月变化')).toContain('2025年9月24日');
});
