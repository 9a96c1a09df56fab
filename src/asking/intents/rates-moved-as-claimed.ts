import { defineIntent } from '../intent.ts';

/** Whether the range was moved as often as is held, in a time that is named. */
export default defineIntent({
  isSure: true,
  rank: 93.2,
  command: 'history',
  slots: ['claim', 'time', 'oneTime'],
  cues: {
    en: [
      '(?:cut|cuts|lowered|hiked?|raised)\\b.{0,24}\\b(?:once|twice|thrice|(?:one|two|three|four|five|six|seven|eight|nine|ten|\\d+) times?)\\b',
      '\\b(?:one|two|three|four|five|six|seven|eight|\\d+) (?:rate |fed )?(?:cuts|hikes|cut|hike)\\b',
    ],
    zh: [
      '(?:降|加|升)息了?[一二两三四五六七八九十\\d]+次',
      '[一二两三四五六七八九十\\d]+次(?:降|加|升)息',
      '(?:降|加|升)了?[一二两三四五六七八九十\\d]+次息',
    ],
  },
  also: { en: ['cut', 'hike', 'rais', 'lower'], zh: ['息'] },
  not: {
    en: ['how many', 'will\\b', 'expect', 'price', 'caps?\\b', 'more\\b'],
    zh: ['几次', '多少', '(?<!联准|委员)会', '预期', '还'],
  },
  args: { series: 'DFEDTARU', find: 'count', side: '$rateSide', from: '$from', to: '$to' },
  examples: [
    [
      'The Fed cut rates three times in 2025, right?',
      '/history series:DFEDTARU find:count side:below from:2025-01-01 to:2025-12-31',
    ],
    [
      'did the fed hike 7 times in 2022?',
      '/history series:DFEDTARU find:count side:above from:2022-01-01 to:2022-12-31',
    ],
    ['美联储2025年降息三次，对吧', '/history series:DFEDTARU find:count side:below from:2025-01-01 to:2025-12-31'],
  ],
});
