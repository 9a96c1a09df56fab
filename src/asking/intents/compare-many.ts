import { COMPARISON } from '../common-cues.ts';
import { defineIntent } from '../intent.ts';

/** More than two beside each other: a picture has room for them all. */
export default defineIntent({
  rank: 75,
  command: 'chart',
  slots: ['many'],
  cues: COMPARISON,
  not: { en: ['diff', 'explain', 'why'], zh: ['区别', '差别', '差异', '不同', '为什么'] },
  args: { series: '$allSeries', range: '$range', from: '$chartFrom', to: '$chartTo' },
  examples: [
    ['compare reserves, rrp and tga', '/chart series:WRBWFRBL,RRPONTSYD,WDTGAL'],
    ['reserves, rrp and tga compared since 2023', '/chart series:WRBWFRBL,RRPONTSYD,WDTGAL from:2023-01-01'],
    ['SOFR、TGCR和BGCR最近一个月对比', '/chart series:SOFR,TGCRRATE,BGCRRATE from:2026-09-08'],
  ],
});
