import { COMPARISON } from '../common-cues.ts';
import { defineIntent } from '../intent.ts';

/** One figure on two days: both days side by side would tell of reserves first. */
export default defineIntent({
  rank: 91.5,
  command: 'history',
  slots: ['other', 'twoDays', 'noLevel'],
  cues: COMPARISON,
  also: COMPARISON,
  not: {
    en: ['chart', 'plot', 'graph', 'average', 'around', 'respectively', 'this week'],
    zh: ['画', '图', '平均', '均值', '前后', '分别', '本周'],
  },
  args: { series: '$series', find: 'change', from: '$first', to: '$other' },
  examples: [
    ['tga on april 15 vs april 30 this year', '/history series:WDTGAL find:change from:2026-04-15 to:2026-04-30'],
    ['逆回购6月30日和9月30日对比', '/history series:RRPONTSYD find:change from:2026-06-30 to:2026-09-30'],
  ],
});
