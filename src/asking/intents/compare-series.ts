import { COMPARISON } from '../common-cues.ts';
import { defineIntent } from '../intent.ts';

export default defineIntent({
  rank: 84,
  command: 'compare',
  slots: ['pair'],
  cues: COMPARISON,
  not: {
    en: ['chart', 'plot', 'graph', 'show', 'diff', 'explain', 'spread', 'gap', 'gdp'],
    zh: ['占.{1,8}(?:比例|比重|占比)', '画', '图', '区别', '差别', '差异', '不同'],
  },
  args: { first: '$oneSeries', second: '$otherSeries', from: '$comparedFrom', to: '$comparedTo' },
  examples: [
    ['rrp vs tga since 2022', '/compare first:RRPONTSYD second:WDTGAL from:2022-01-01'],
    ['SOFR和EFFR比較', '/compare first:SOFR second:EFFR'],
  ],
});
