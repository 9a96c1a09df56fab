import { defineIntent } from '../intent.ts';

/** Whether the latest figure is the lowest of a stretch: have reserves hit a new low this year. */
export default defineIntent({
  rank: 95.5,
  command: 'history',
  slots: ['series', 'since', 'noLevel'],
  cues: {
    en: ['(?:at|hit|make|made|set|reach(?:ed)?) (?:its|their|a|the)? ?(?:new|fresh)? ?lows?\\b', 'new low'],
    zh: ['[创破]了?.{0,6}新低'],
  },
  also: { en: ['^ ?(?:is|are|has|have|did)\\b'], zh: ['[吗嘛么]|是不是|是否|有没有'] },
  // Of its week the answer about reserves tells that, and since when it was as low.
  not: { en: ['this week', 'today', 'yesterday'], zh: ['[本这]周', '今天'] },
  args: { series: '$series', find: 'lowest', from: '$from' },
  isSure: true,
  examples: [
    ['have reserves hit a new low this year', '/history series:WRBWFRBL find:lowest from:2026-01-01'],
    ['准备金创年内新低了吗', '/history series:WRBWFRBL find:lowest from:2026-01-01'],
  ],
});
