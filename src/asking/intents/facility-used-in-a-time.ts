import { WAS_USED } from '../facility-cues.ts';
import { defineIntent } from '../intent.ts';

/** Whether a facility was used in a time that is over: the days on which anything was lent, or left there. */
export default defineIntent({
  isSure: true,
  rank: 83.2,
  command: 'history',
  slots: ['series', 'single', 'span', 'noLevel'],
  cues: WAS_USED,
  also: {
    en: ['on[- ]?rrp', 'reverse repo', 'discount window', 'primary credit', 'btfp', 'bank term funding'],
    zh: [
      '逆回购',
      '附卖回',
      'rrp',
      '贴现窗',
      '一级信[贷用]',
      '主要(?:融通|信用)',
      'btfp',
      '银行定期融资',
      '银行定期资金',
    ],
  },
  not: {
    en: [
      'how',
      'why',
      'who',
      'which',
      'when',
      'most',
      'more',
      'average',
      'foreign',
      'standing',
      'chart',
      'above',
      'over \\$?\\d',
    ],
    zh: ['多少', '几', '谁', '哪', '最', '为什么', '为啥', '平均', '外国', '常备', '图', '超过', '高于', '何'],
  },
  args: { series: '$series', find: 'count', side: 'above', level: '0', from: '$from', to: '$to' },
  examples: [
    [
      'was ON RRP used at all in September 2026',
      '/history series:RRPONTSYD find:count side:above level:0 from:2026-09-01 to:2026-09-30',
    ],
    ['9月有人用逆回购吗', '/history series:RRPONTSYD find:count side:above level:0 from:2026-09-01 to:2026-09-30'],
    [
      'did banks use the discount window in 2025',
      '/history series:WLCFLPCL find:count side:above level:0 from:2025-01-01 to:2025-12-31',
    ],
  ],
});
