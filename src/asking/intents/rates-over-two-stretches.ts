import { APART } from '../common-cues.ts';
import { defineIntent } from '../intent.ts';

/** A rate in one stretch against another: over half a year it is its average, and not what it was on the last day. What a balance was is told at both ends. */
export default defineIntent({
  rank: 92.9,
  command: 'compare',
  slots: ['twoStretches', 'noLevel', 'oneFigure', 'rate'],
  also: APART,
  not: {
    en: [
      'charts?\\b',
      'plot',
      'graph',
      'why',
      'when\\b',
      'chang(?:e|ed|es)',
      'mov(?:e|ed|es)',
      '(?:end|close|last day) of',
      'year[- ]ends?',
      'quarter[- ]ends?',
      'month[- ]ends?',
      'highest',
      'lowest',
      'peak',
      'median',
      'days?\\b',
      'streak',
    ],
    zh: [
      '画',
      '图',
      '为什么',
      '[末底]',
      '变动',
      '变化',
      '最[高低]',
      '峰值',
      '中位数',
      '[几多]少?[天次]',
      '[涨跌升降]了',
    ],
  },
  args: { find: 'average', first: '$firstStretch', second: '$otherStretch', series: '$toldFirst' },
  isSure: true,
  examples: [
    ['SOFR H2 2025 against H1 2025', '/compare find:average first:2025-H1 second:2025-H2 series:SOFR'],
    ['EFFR Q2 vs Q1', '/compare find:average first:2026-Q1 second:2026-Q2 series:EFFR'],
    ['2025年下半年SOFR和上半年比', '/compare find:average first:2025-H1 second:2025-H2 series:SOFR'],
    [
      'was sofr higher in the first half of 2022 or the second',
      '/compare find:average first:2022-H1 second:2022-H2 series:SOFR',
    ],
    ['SOFR-IORB第三季跟第二季比', '/compare find:average first:2026-Q2 second:2026-Q3 series:SOFR-IORB'],
  ],
});
