import { defineIntent } from '../intent.ts';
import { NOW_AND_THEN } from '../now-and-then-cues.ts';

/** "MBS holdings now and a year ago": both, with what lies between them. */
export default defineIntent({
  isSure: true,
  rank: 90.6,
  command: 'history',
  slots: ['series', 'single', 'time', 'oneTime', 'noLevel'],
  cues: NOW_AND_THEN,
  also: { en: ['\\b(?:and|&)'], zh: ['和', '跟', '与', '、', '以及'] },
  not: {
    en: [
      'between',
      'chart',
      'plot',
      'graph',
      'show',
      'why',
      'average',
      'highest',
      'lowest',
      'peak',
      'above',
      'below',
      'how many',
    ],
    zh: ['之间', '画', '图', '为什么', '平均', '最高', '最低', '高于', '低于', '几次'],
  },
  args: { series: '$series', find: 'change', from: '$onOrPeak' },
  examples: [
    ['MBS holdings now and a year ago', '/history series:WSHOMCB find:change from:2025-10-08'],
    ['TGA现在和一年前', '/history series:WDTGAL find:change from:2025-10-08'],
    ['TGA now, and in 2019', '/history series:WDTGAL find:change from:2019-12-31'],
    ['聯準會資產目前與兩年前', '/history series:WALCL find:change from:2024-10-08'],
  ],
});
