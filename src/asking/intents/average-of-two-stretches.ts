import { APART } from '../common-cues.ts';
import { defineIntent } from '../intent.ts';

/** The average of one stretch beside that of another: average reserves in 2021 vs 2024. */
export default defineIntent({
  rank: 93,
  command: 'compare',
  slots: ['twoStretches', 'noLevel', 'oneFigure'],
  cues: { en: ['average', 'avg', '(?<!you |i )mean\\b(?! by| that)'], zh: ['平均', '均值', '均价'] },
  also: APART,
  not: { en: ['charts?\\b', 'plot', 'graph', 'week(?:ly)? average'], zh: ['画', '图', '周均', '周平均'] },
  args: { find: 'average', first: '$firstStretch', second: '$otherStretch', series: '$toldFirst' },
  isSure: true,
  examples: [
    ['avg sofr-iorb Q2 vs Q3', '/compare find:average first:2026-Q2 second:2026-Q3 series:SOFR-IORB'],
    ['average reserves in 2021 vs 2024', '/compare find:average first:2021 second:2024'],
    ['今年第一季和第二季的SOFR平均各多少', '/compare find:average first:2026-Q1 second:2026-Q2 series:SOFR'],
  ],
});
