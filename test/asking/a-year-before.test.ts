import { expect, test } from 'vitest';
import { ask } from '../world.ts';

const leadOf = async (question: string, locale = 'en'): Promise<string> => {
  const { lead, mood } = await ask({ command: 'ask', args: { question }, locale });
  expect(mood, question).not.toBe('trouble');
  return lead;
};

const SAME: readonly (readonly [locale: string, aYearAgo: string, ...lastYear: readonly string[]])[] = [
  [
    'en',
    'are reserves lower than a year ago',
    'are reserves lower than last year',
    'are reserves lower than they were last year',
  ],
  ['en', 'is tga higher than a year ago', 'is tga higher than last year'],
  ['en', 'how have reserves changed from a year ago', 'how have reserves changed from last year'],
  ['en', 'reserves vs a year ago', 'reserves vs last year', 'reserves compared with last year'],
  ['en', 'is walcl bigger than a year ago', 'is walcl bigger than last year'],
  ['zh-CN', '准备金比一年前少了吗', '准备金比去年少了吗'],
  ['zh-CN', 'TGA比一年前高吗', 'TGA比去年高吗', 'TGA比去年同期高吗'],
  ['zh-TW', '準備金比一年前少了嗎', '準備金比去年少了嗎'],
];
test.each(
  SAME,
)('%s: beside last year is beside the same week a year earlier: %s', async (locale, aYearAgo, ...others) => {
  const told = await leadOf(aYearAgo, locale);
  expect(told).toMatch(/Oct 1, 2025|2025年10月1日/);
  for (const other of others) expect(await leadOf(other, locale), other).toBe(told);
});

test('a year that is told as a whole stays one', async () => {
  expect(await leadOf('average tga this year vs last year')).toContain('averaged $624.5 bn in 2025');
  expect(await leadOf('准备金去年最低是多少', 'zh-CN')).toContain('2025年10月29日');
  expect(await leadOf('are reserves higher than in 2025')).toContain('Dec 31, 2025');
});

const ORDINALS = [
  ['1st quarter', 'first quarter'],
  ['2nd quarter', 'second quarter'],
  ['3rd quarter', 'third quarter'],
  ['4th quarter of 2025', 'fourth quarter of 2025'],
  ['2nd qtr of 2025', 'second quarter of 2025'],
  ['1st half of 2026', 'first half of 2026'],
  ['2nd half of 2025', 'second half of 2025'],
] as const;
test.each(ORDINALS)('the %s is the %s, of any figure', async (digit, word) => {
  for (const asked of ['average sofr in the', 'how much did the tga change in the', 'lowest reserves in the'])
    expect(await leadOf(`${asked} ${digit}`), asked).toBe(await leadOf(`${asked} ${word}`));
});

test('whether the balance sheet grew or shrank in a quarter is told of that quarter', async () => {
  const bounds = /Jun 24, 2026 .*Sep 30, 2026|2026年6月24日.*2026年9月30日/;
  for (const question of [
    'did the fed balance sheet grow or shrink in the 3rd quarter',
    'did assets grow in the 3rd quarter?',
  ])
    expect(await leadOf(question)).toMatch(bounds);
  expect(await leadOf('三季度美联储缩表还是扩表', 'zh-CN')).toMatch(bounds);
  expect(await leadOf('今年三季度聯準會縮表還是擴表', 'zh-TW')).toMatch(bounds);
  // Where no time is named it is how things stand.
  expect(await leadOf('现在美联储是缩表还是扩表', 'zh-CN')).toContain('缩表已于2025年12月1日结束');
});
