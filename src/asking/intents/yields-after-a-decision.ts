import { defineIntent } from '../intent.ts';

export default defineIntent({
  rank: 90.5,
  command: 'markets',
  slots: ['event', 'series'],
  cues: {
    en: [
      'after',
      'around',
      'before and',
      'following',
      'on the day',
      'on (?:the )?.{0,24}(?:hike|cut|meeting|decision|fomc)',
      'when\\b',
    ],
    zh: ['后', '之后', '前后', '当天', '那天', '那几天', '那阵', '那段', '当日', '时'],
  },
  also: {
    en: ['10y', '10 year', '10-year', 'ten-year', 'ten year', 'yield', '30y', 'bills?', 'mortgage'],
    zh: ['收益率', '殖利率', '年期', '美债', '公债', '房贷利率'],
  },
  not: { en: ['since'], zh: ['以来'] },
  args: { event: '$event' },
  examples: [
    ['did the 10 year fall after the october 2025 fomc', '/markets event:2025-10-29'],
    ['2025年10月會後10年期殖利率有下跌嗎', '/markets event:2025-10-29'],
  ],
});
