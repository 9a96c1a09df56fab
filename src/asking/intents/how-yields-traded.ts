import { defineIntent } from '../intent.ts';

/** How yields, called by their terms, traded around something that happened. */
export default defineIntent({
  rank: 93,
  command: 'markets',
  slots: ['happening'],
  cues: {
    en: [
      'how did .{0,24}(?:2s|5s|10s|30s|twos|tens|the curve|long end|treasur(?:ies|ys)|yields|bonds)\\b.{0,24}(?:trade|move|behave|react|respond|do|go)\\b',
    ],
    zh: [
      '(?:长端|短端|曲线|十年期|10年期|30年期|三十年期|美债|公债).{0,6}(?:怎么走|走势如何|如何反应|怎么交易|怎么反应)',
    ],
  },
  also: {
    en: ['around', 'after', 'before', 'on\\b', 'when', 'into'],
    zh: ['前后', '之后', '后', '当天', '那天', '时'],
  },
  not: { en: ['since'], zh: ['以来'] },
  args: { event: '$event' },
  isSure: true,
  examples: [
    ['how did 10s and 30s trade around the end-of-QT announcement', '/markets event:2025-10-29'],
    ['宣布結束縮表那天十年期怎麼走', '/markets event:2025-10-29'],
  ],
});
