import { defineIntent } from '../intent.ts';

/** Whether a figure was on one side of a level all along, or never: on how many days it was. */
export default defineIntent({
  isSure: true,
  rank: 95.35,
  command: 'history',
  slots: ['claim', 'series', 'oneFigure', 'side', 'level', 'oneTime'],
  cues: {
    en: [
      'all (?:along|this|of|through)\\b',
      'all {2,}',
      'the (?:whole|entire)\\b',
      'throughout',
      'always\\b',
      'never\\b',
      'not once',
      'at no point',
      'every (?:single )?(?:day|week)',
      'the whole time',
    ],
    zh: [
      '一直',
      '始终',
      '从未',
      '从没',
      '从来(?:没|不)',
      '全[年月周]',
      '整个?[年月周]',
      '每[天周]都',
      '一次也没',
      '从头到尾',
      '都',
    ],
  },
  not: {
    en: ['why', 'when', 'how\\b', 'what', 'chart', 'first', 'last time', 'if\\b', 'will\\b'],
    zh: ['为什么', '何时', '多少', '几', '图', '首次', '如果', '(?<!联准|委员)会'],
  },
  args: { series: '$series', find: 'count', side: '$side', level: '$level', from: '$from', to: '$to' },
  examples: [
    [
      'SOFR has been below IORB all month, right?',
      '/history series:SOFR-IORB find:count side:below level:0bp from:2026-10-01',
    ],
    [
      'EFFR was never above IORB in 2025, correct?',
      '/history series:EFFR-IORB find:count side:above level:0bp from:2025-01-01 to:2025-12-31',
    ],
    [
      '2025年准备金一直高于2.8万亿，对吗',
      '/history series:WRBWFRBL find:count side:above level:2.8tn from:2025-01-01 to:2025-12-31',
    ],
    ['SOFR從來沒有超過區間上限，對嗎', '/history series:SOFR-DFEDTARU find:count side:above level:0bp'],
  ],
});
