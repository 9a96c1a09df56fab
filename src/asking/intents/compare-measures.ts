import { defineIntent } from '../intent.ts';

export default defineIntent({
  rank: 85,
  command: 'compare',
  slots: ['bothMeasures'],
  cues: {
    en: ['vs\\b', 'vs\\.', 'versus', 'compar', 'side[- ]by[- ]side', 'against\\b', 'relative to', 'stack up'],
    zh: ['对比', '比一比', '比较', '相比', '对照', '比怎么样', '比如何', '跟.{0,24}比', '和.{0,24}比(?!.{0,3}[高低])'],
  },
  args: { first: 'WRBWFRBL', second: 'WRESBAL' },
  examples: [
    ['compare the wednesday and average reserve figures', '/compare first:WRBWFRBL second:WRESBAL'],
    ['週三餘額與週平均對照', '/compare first:WRBWFRBL second:WRESBAL'],
  ],
});
