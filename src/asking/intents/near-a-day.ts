import { defineIntent } from '../intent.ts';

export default defineIntent({
  isSure: true,
  rank: 89,
  command: 'chart',
  slots: ['series', 'at'],
  cues: { en: ['around', 'near\\b'], zh: ['前后', '左右', '附近'] },
  not: { en: ['yields', 'market', 'react', 'why'], zh: ['市场', '收益率', '为什么', '为何', '为啥'] },
  args: { series: '$allSeries', from: '$chartFrom', to: '$chartTo' },
  examples: [
    ['9月加息前后准备金变化', '/chart series:WRBWFRBL from:2026-09-02 to:2026-09-30'],
    ['sofr around september 17 2019', '/chart series:SOFR from:2019-09-03 to:2019-10-01'],
  ],
});
