import { defineIntent } from '../intent.ts';

/** Two figures by their names, as they stand or stood on a day, with no word of what is wanted of them: side by side. */
export default defineIntent({
  isSure: true,
  rank: 84.3,
  command: 'compare',
  slots: ['pair', 'pairAlone', 'noLevel'],
  also: { en: ['^'], zh: ['^'] },
  // A share is one figure.
  not: { en: ['\\/', 'share', 'percent'], zh: ['\\/', '占', '比例'] },
  args: { first: '$oneSeries', second: '$otherSeries', from: '$comparedFrom', to: '$comparedTo' },
  examples: [
    ['tgcr vs bgcr last print', '/compare first:TGCRRATE second:BGCRRATE'],
    ['SOFR 跟 EFFR 最新一筆', '/compare first:SOFR second:EFFR'],
    ['SOFR和EFFR 9月30日', '/compare first:SOFR second:EFFR to:2026-09-30'],
  ],
});
