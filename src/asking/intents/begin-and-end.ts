import { COMPARISON } from '../common-cues.ts';
import { defineIntent } from '../intent.ts';

/** The first and the last day of a stretch of policy, side by side. */
export default defineIntent({
  rank: 91.5,
  command: 'compare',
  slots: ['regime'],
  cues: COMPARISON,
  also: {
    en: [
      'first (?:day|week)?.{0,30}\\blast\\b',
      '(?:start|beginning|began|outset|first day).{0,40}(?:its |the )?(?:end|finish|last day|over)\\b',
    ],
    zh: ['(?:开始|启动|起点|初).{0,12}(?:结束|终点|完|末|停)', '[头首]尾'],
  },
  not: { en: ['chart', 'plot', 'graph'], zh: ['画', '图'] },
  args: { first: '$begun', second: '$ended', series: '$toldFirst' },
  examples: [
    ['start of qt2 vs its end', '/compare first:2022-06-01 second:2025-12-01'],
    ['这轮缩表开始跟结束时比较', '/compare first:2022-06-01 second:2025-12-01'],
  ],
});
