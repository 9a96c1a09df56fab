import { defineIntent } from '../intent.ts';

export default defineIntent({
  rank: 89,
  command: 'chart',
  slots: ['series', 'at'],
  cues: { en: ['around', 'near\\b'], zh: ['前后', '左右', '附近'] },
  not: { en: ['yields', 'market', 'react'], zh: ['市场', '收益率'] },
  args: { series: '$allSeries', from: '$chartFrom', to: '$chartTo' },
  examples: [['sofr around september 17 2019', '/chart series:SOFR from:2019-09-03 to:2019-10-01']],
});
