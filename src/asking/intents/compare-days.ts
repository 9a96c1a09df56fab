import { defineIntent } from '../intent.ts';

export default defineIntent({
  rank: 91,
  command: 'compare',
  slots: ['twoDays'],
  cues: {
    en: ['vs\\b', 'vs\\.', 'versus', 'compar', 'side[- ]by[- ]side', 'against\\b', 'relative to', 'stack up'],
    zh: ['对比', '比一比', '比较', '相比', '对照', '比怎么样', '比如何', '跟.{0,24}比', '和.{0,24}比(?!.{0,3}[高低])'],
  },
  not: { en: ['chart', 'plot'], zh: ['画', '图'] },
  args: { first: '$first', second: '$other' },
  examples: [
    ['2024 year end vs 2025 year end, side by side', '/compare first:2024-12-31 second:2025-12-31'],
    ['2019年9月17日对比2025年10月31日', '/compare first:2019-09-17 second:2025-10-31'],
  ],
});
