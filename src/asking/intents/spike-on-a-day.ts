import { defineIntent } from '../intent.ts';

/** Whether something jumped on a day: how high it was on it, beside the day before. */
export default defineIntent({
  rank: 66.5,
  command: 'history',
  slots: ['series', 'at', 'single', 'noLevel'],
  cues: {
    en: [
      'spik(?:e|ed|es|ing)\\b',
      'jump(?:ed)?\\b',
      'surged?\\b',
      'shoot up',
      'shot up',
      'blow out',
      'blew (?:out|up)',
    ],
    zh: ['那几天.{0,12}(?:有没有|有)(?:上升|跳|涨|动)', '冲高', '飙', '跳升', '突然', '放大', '异动', '窜升', '拉高'],
  },
  not: {
    en: ['how much', 'how many', 'why', 'first', 'last time', 'biggest', 'since', 'most'],
    zh: ['多少', '为什么', '为何', '首次', '上次', '最大', '以来', '几次'],
  },
  args: { series: '$series', find: 'on', from: '$on' },
  examples: [
    ['quarter-end: did sofr spike', '/history series:SOFR find:on from:2026-09-30'],
    ['月底那几天SOFR有没有冲高', '/history series:SOFR find:on from:2026-09-30'],
  ],
});
