import { defineIntent } from '../intent.ts';

/** Whether one rate was ever above another, or a share above a level: the last time it was. */
export default defineIntent({
  rank: 78,
  command: 'history',
  slots: ['derived', 'side', 'level'],
  cues: {
    en: ['ever\\b', 'at any (?:time|point)', 'has .{0,40}been (?:above|over|below|under)'],
    zh: ['有没有.{0,16}过', '曾经?', '有过', '是否.{0,12}过', '从来?没'],
  },
  not: {
    en: ['how many', 'how often', 'first', 'last time', 'highest', 'lowest'],
    zh: ['几天', '几次', '多少天', '首次', '第一次', '上次'],
  },
  args: { series: '$series', find: 'last', side: '$side', level: '$level', from: '$from', to: '$to' },
  examples: [
    ['was EFFR ever above IORB', '/history series:EFFR-IORB find:last side:above level:0bp'],
    ['準備金占GDP有沒有超過18%過', '/history series:WRESBAL/GDP find:last side:above level:18%'],
    [
      'has SOFR been below IORB at any point in 2025',
      '/history series:SOFR-IORB find:last side:below level:0bp from:2025-01-01 to:2025-12-31',
    ],
  ],
});
