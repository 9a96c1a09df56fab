import { defineIntent } from '../intent.ts';

/** How far the Fed moved its range over a stretch: the change of its top. */
export default defineIntent({
  rank: 92.5,
  command: 'history',
  slots: ['time'],
  cues: {
    en: [
      'how (?:many|much|far) .{0,40}(?:did|has|have) (?:the fed|they|fomc|it|powell) (?:cut|hike|raise|lower)[a-z]*\\b',
      'how (?:many|much) (?:bps?|basis points) .{0,24}(?:cuts?|hikes?)',
      '(?:total|cumulative) (?:cuts?|hikes?|easing|tightening) (?:in|of|since|over)\\b',
    ],
    zh: [
      '(?:一共|总共|累计|合计|共)?(?:加|降|升)(?:了)?息?(?:多少|几)(?:个)?(?:基点|bp|码)',
      '(?:加|降|升)息?(?:幅度|总幅度)',
    ],
  },
  // What another rate did is told of that rate.
  not: {
    en: ['caps?\\b', 'qt\\b', 'balance sheet', 'reserve', 'sofr', 'effr', 'iorb', 'yields?', 'treasur', 'mortgage'],
    zh: ['缩表', '上限', '准备金率', '存准', 'sofr', 'effr', 'iorb', '收益率', '年期', '国债', '房贷', '息差', '利差'],
  },
  args: { series: 'DFEDTARU', find: 'change', from: '$changeFrom', to: '$changeTo' },
  examples: [
    [
      'how many bp did the fed cut in total in 2025',
      '/history series:DFEDTARU find:change from:2025-01-01 to:2025-12-31',
    ],
    ['联储2025年一共降了多少个基点', '/history series:DFEDTARU find:change from:2025-01-01 to:2025-12-31'],
    ['2025年聯準會降了幾碼', '/history series:DFEDTARU find:change from:2025-01-01 to:2025-12-31'],
  ],
});
