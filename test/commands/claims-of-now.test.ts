import { expect, test } from 'vitest';
import { ask } from '../world.ts';

test.each([
  ['the fed holds more than 2tn in mbs, true?', 'No.'],
  ['the fed owns more than 5 trillion of treasuries, true?', 'No.'],
  ['the treasury has more than 1tn in its account, right?', 'No.'],
  ['the fed owns less than 2tn of mbs, correct?', 'Yes.'],
  ['the fed holds over 4tn of treasuries, right?', 'Yes.'],
  ['did the fed own more than 5tn of treasuries', 'Yes.'],
] as const)('what is held, owned or kept is so or not by the newest figure: %s', async (question, told) => {
  const { lead } = await ask({ command: 'ask', args: { question }, locale: 'en' });
  expect(lead.slice(0, lead.indexOf('.') + 1)).toBe(told);
});

test.each([
  [
    'are reserves over 3 trillion',
    'en',
    'By the Wednesday level no, but the week average was $3.03 tn on Oct 7, 2026.',
  ],
  ['准备金超过3万亿，对吗', 'zh-CN', '按周三余额并非如此，但2026年10月7日的周均值为3.03万亿美元。'],
  ['準備金超過3兆，對嗎', 'zh-TW', '以週三餘額而言並非如此，但2026年10月7日的週平均為3.03兆美元。'],
] as const)('where one measure is past a level and the other is not, both are told: %s', async (question, locale, told) => {
  const { lead } = await ask({ command: 'ask', args: { question }, locale });
  expect(lead.startsWith(told), lead).toBe(true);
});

test('where both measures are on one side, one verdict is told', async () => {
  const { lead } = await ask({ command: 'ask', args: { question: 'are reserves over 3.5 trillion' }, locale: 'en' });
  expect(lead).toMatch(/^No\. /);
});

test.each([
  ['does the fed hold over 2tn in mbs?', 'en', /^That is wrong: .*\$1\.90 tn/],
  ['does the fed hold over 1.5tn in mbs?', 'en', /^That is right: .*\$1\.90 tn/],
  ['美联储的MBS超过2万亿了吧', 'zh-CN', /1\.90万亿/],
  ['聯準會的MBS還不到2兆對吧', 'zh-TW', /^這個說法無誤：.*1\.90兆/],
] as const)('over and under are bounds, and no way of saying about: %s', async (question, locale, told) => {
  const { lead } = await ask({ command: 'ask', args: { question }, locale });
  expect(lead).toMatch(told);
  if (question.includes('超过')) expect(lead).not.toMatch(/无误/);
});
