import { defineIntent } from '../intent.ts';

/** So long before an event and so long after it, side by side. */
export default defineIntent({
  rank: 90.5,
  command: 'compare',
  slots: ['twoDays'],
  also: { en: ['(?:before|prior to)\\b.{2,60}\\bafter\\b'], zh: ['前.{2,24}后'] },
  not: { en: ['chart', 'plot', 'graph', 'why', 'week (?:before|after)'], zh: ['画', '图', '为什么'] },
  args: { first: '$first', second: '$other', series: '$toldFirst' },
  examples: [
    ['reserves three months before QT ended and three months after', '/compare first:2025-09-01 second:2026-03-01'],
    ['缩表结束前三个月和后三个月的准备金', '/compare first:2025-09-01 second:2026-03-01'],
  ],
});
