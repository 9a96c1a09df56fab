import { defineIntent } from '../intent.ts';

export default defineIntent({
  rank: 90,
  command: 'compare',
  slots: ['time', 'single'],
  cues: {
    en: ['vs\\b', 'vs\\.', 'versus', 'compar', 'side[- ]by[- ]side', 'against\\b', 'relative to', 'stack up'],
    zh: ['对比', '比一比', '比较', '相比', '对照', '比怎么样', '比如何', '跟.{0,24}比', '和.{0,24}比(?!.{0,3}[高低])'],
  },
  not: { en: ['chart', 'plot', 'graph', 'show'], zh: ['画', '图'] },
  args: { first: '$on', second: '$today' },
  examples: [
    ['how does now compare with sept 17 2019', '/compare first:2019-09-17 second:2026-10-08'],
    ['現在跟2019年9月17日比如何', '/compare first:2019-09-17 second:2026-10-08'],
  ],
});
