import { defineIntent } from '../intent.ts';

export default defineIntent({
  rank: 74,
  command: 'history',
  slots: ['series'],
  cues: {
    en: [
      'lowest',
      'record low',
      'min(?:imum)?\\b',
      'trough',
      'all[- ]time low',
      'smallest',
      'how low',
      'low(?:s)? (?:in|of|for|since|point)',
      'the low\\b',
      'week low',
      'bottom(?:ed)?\\b(?! of)',
      'low(?:est)? did .{0,30}(?:get|go|fall)',
      'narrowest',
      'least\\b',
    ],
    zh: ['最低', '最小', '低点', '新低', '谷底', '最少', '最窄', '跌到哪', '低到'],
  },
  not: {
    en: ['why', 'how come', 'at least', 'bottom of the range', 'last time'],
    zh: ['为什么', '为何', '为啥', '首次', '第一次'],
  },
  args: { series: '$series', find: 'lowest', from: '$extremeFrom', to: '$extremeTo' },
  examples: [
    ['lowest reserves in 2025', '/history series:WRBWFRBL find:lowest from:2025-01-01 to:2025-12-31'],
    ['去年冬天准备金最低多少', '/history series:WRBWFRBL find:lowest from:2025-12-01 to:2026-02-28'],
  ],
});
