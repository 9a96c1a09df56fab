import { defineIntent } from '../intent.ts';

export default defineIntent({
  rank: 79,
  command: 'history',
  slots: ['series', 'side'],
  cues: {
    en: [
      'how many (?:days|weeks|times|trading days|prints|sessions|months)',
      'how often',
      'number of (?:days|weeks|times)',
      'count (?:of|the|days)',
      '(?:days|weeks|times) (?:with|when|where|that|on which)',
      'days? (?:srf|sofr|rrp|effr|reserves|tga|tgcr)',
      '(?:srf|sofr|rrp|effr|reserves|tga|tgcr) days',
      'share of days',
      '(?<!last )(?<!past )(?<![0-9] )days (?:in|during|this year|so far)?(?: )*[?.! ]*$',
      '(?:day|days) count\\b|\\bcount (?:in|for)? *[?.! ]*$',
      '^ ?(?:trading |business )?(?:days|weeks|months|sessions) .{2,40}(?:above|over|below|under|beyond|higher than|lower than)\\b',
      'weeks (?:reserves|below|above|under|over)',
    ],
    zh: [
      '几天',
      '几周',
      '几次',
      '多少天',
      '多少周',
      '多少次',
      '几个交易日',
      '天数',
      '周数',
      '次数',
      '有几',
      '几日',
      '哪几天有几',
    ],
  },
  not: { en: ['in a row', 'consecutive', 'straight', 'days ago'], zh: ['连续', '天前', '周前'] },
  args: { series: '$series', find: 'count', side: '$side', level: '$level', from: '$from', to: '$to' },
  examples: [
    ['how many days has srf been above $50b', '/history series:SRF_ACCEPTED find:count side:above level:50bn'],
    [
      '2025年準備金低於3兆有幾週',
      '/history series:WRBWFRBL find:count side:below level:3tn from:2025-01-01 to:2025-12-31',
    ],
  ],
});
