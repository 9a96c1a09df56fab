import { defineIntent } from '../intent.ts';

/** The cash of large banks beside that of small ones, over a time that is named: each with its change. */
export default defineIntent({
  isSure: true,
  rank: 92,
  command: 'compare',
  slots: ['pair', 'time', 'notDerived'],
  cues: { en: ['large bank cash\\b', 'small bank cash\\b'], zh: ['大型银行现金', '小型银行现金'] },
  also: { en: ['vs\\b', 'versus', 'or\\b', 'and\\b', 'than'], zh: ['和', '跟', '与', '还是', '谁', '哪'] },
  not: { en: ['chart', 'plot', 'graph', 'share'], zh: ['图', '走势', '占比', '比重'] },
  args: { first: '$oneSeries', second: '$otherSeries', from: '$comparedFrom', to: '$comparedTo' },
  examples: [
    ['large vs small bank cash this year', '/compare first:CASLCBW027SBOG second:CASSCBW027SBOG from:2026-01-01'],
    ['大小银行现金今年以来谁减得多', '/compare first:CASLCBW027SBOG second:CASSCBW027SBOG from:2026-01-01'],
  ],
});
