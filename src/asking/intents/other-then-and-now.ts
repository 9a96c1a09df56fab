import { COMPARISON } from '../common-cues.ts';
import { defineIntent } from '../intent.ts';

/** One figure now beside what it was: both days side by side would tell of reserves first. */
export default defineIntent({
  isSure: true,
  rank: 90.5,
  command: 'history',
  slots: ['other', 'time', 'noLevel'],
  // Heard twice, so that no other wording is taken for one: it has no end.
  cues: COMPARISON,
  also: COMPARISON,
  not: {
    en: [
      'chart',
      'plot',
      'graph',
      'show',
      'accounts? for',
      'why',
      'average',
      'around',
      'before\\b.{0,16}after',
      'spread',
      'gap',
      '(?:day|week|month|year)s? (?:before|earlier|prior)',
    ],
    zh: ['画', '图', '为什么', '为何', '为啥', '平均', '均值', '前后', '利差'],
  },
  args: { series: '$series', find: 'change', from: '$onOrPeak' },
  examples: [
    ["what's effr and how does it compare with a month ago", '/history series:EFFR find:change from:2026-09-08'],
    ['how does the tga now compare with a year ago', '/history series:WDTGAL find:change from:2025-10-08'],
    ['总资产现在和2022年6月比', '/history series:WALCL find:change from:2022-06-30'],
  ],
});
