import { defineIntent } from '../intent.ts';

/** Whether the newest figure is the lowest, or the highest, since a time, or in so many years. */
export default defineIntent({
  isSure: true,
  rank: 95.47,
  command: 'history',
  slots: ['claim', 'series', 'oneFigure', 'oneTime', 'noLevel', 'noMoney'],
  cues: {
    en: [
      '(?:lowest|highest|smallest|largest|biggest)(?: level| reading| point)? (?:since|in (?:over |more than |almost |nearly |about )?(?:a|one|two|three|four|five|\\d+|several) (?:years?|months?|weeks?))',
      '(?:lowest|highest|smallest|largest)(?: level| reading| point)? (?:since)? *(?:,? ?(?:right|correct|true|yes))? ?\\?*$',
      '(?:\\w+[- ])?(?:year|month)[- ](?:low|high)\\b',
    ],
    zh: ['最[高低]', '新[高低]'],
  },
  also: {
    en: [
      'since',
      'in (?:over |more than |almost |nearly |about )?(?:a|one|two|three|four|five|\\d+|several) (?:years?|months?|weeks?)',
    ],
    zh: ['以来', '年来', '月来', '周来'],
  },
  not: {
    en: [
      'when',
      'why',
      'how\\b',
      'what',
      'which',
      'chart',
      'close to',
      'near',
      'above',
      'below',
      'than',
      'was\\b',
      'were\\b',
      'record',
    ],
    zh: ['什么', '何时', '多少', '哪', '图', '接近', '距', '离', '几'],
  },
  args: { series: '$series', find: '$recordFind', tell: 'now', from: '$sinceFrom' },
  examples: [
    [
      'Reserves are at their lowest since 2020, right?',
      '/history series:WRBWFRBL find:lowest tell:now from:2021-01-01',
    ],
    ['are reserves the highest in two years?', '/history series:WRBWFRBL find:highest tell:now from:2024-10-08'],
    ['準備金是2020年以來最低，對吧', '/history series:WRBWFRBL find:lowest tell:now from:2021-01-01'],
  ],
});
