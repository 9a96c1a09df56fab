import { defineIntent } from '../intent.ts';

/** How high something stood on a few days that are named: a picture of them, since each has its own figure. */
export default defineIntent({
  rank: 89.5,
  command: 'chart',
  slots: ['series', 'fewDays'],
  cues: { en: [], zh: ['多少', '余额', '水平', '怎么样', '如何', '多高', '多大'] },
  also: { en: [], zh: ['[那这](?:几|些)天', '期间', '假期'] },
  not: {
    en: [],
    zh: [
      '为什么',
      '为何',
      '为啥',
      '平均',
      '均值',
      '最[高低大小多少贵]',
      '首次',
      '超过',
      '高于',
      '低于',
      '变',
      '涨',
      '跌',
      '升',
      '降',
      '增',
      '减',
      '掉',
      '少了',
      '多了',
      '几[次天]多少',
      '多少天',
    ],
  },
  args: { series: '$allSeries', from: '$chartFrom', to: '$chartTo' },
  examples: [['跨年那幾天SRF用了多少', '/chart series:SRF_ACCEPTED from:2025-12-27 to:2026-01-02']],
});
