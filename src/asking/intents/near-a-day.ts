import { defineIntent } from '../intent.ts';

export default defineIntent({
  isSure: true,
  rank: 89,
  command: 'chart',
  slots: ['series', 'at'],
  cues: {
    en: ['around', 'near\\b', '(?:respond|react)(?:ed|s)?(?: to)?\\b', 'response to', 'reaction to'],
    zh: ['前后', '左右', '附近', '对.{0,8}的?(?:反应|回应)'],
  },
  not: { en: ['yields', 'market', '(?:10|ten|30|2)[- ]?y', 'why'], zh: ['市场', '收益率', '为什么', '为何', '为啥'] },
  args: { series: '$allSeries', from: '$chartFrom', to: '$chartTo' },
  examples: [
    ['9月加息前后准备金变化', '/chart series:WRBWFRBL from:2026-09-02 to:2026-09-30'],
    ['sofr around september 17 2019', '/chart series:SOFR from:2019-09-03 to:2019-10-01'],
  ],
});
