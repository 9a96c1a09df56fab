import { defineIntent } from '../intent.ts';

/** The record that stood before the highest on record: the highest up to the day before it. */
export default defineIntent({
  rank: 93,
  command: 'history',
  slots: ['peaked', 'noTime'],
  cues: {
    en: [
      '(?:previous|prior|earlier|old|last) (?:all[- ]time )?(?:record|peak|high)\\b',
      '(?:record|peak|high(?:est)?) (?:before|prior to) (?:that|then|it|this)\\b',
      'before (?:that|then)\\b.{0,24}(?:record|peak|high(?:est)?)\\b',
    ],
    zh: [
      '(?:此前|之前|以前|先前|上一?个|前一?个|旧)的?(?:历史)?(?:最高)?(?:纪录|记录|峰值|高点|最高(?:值|点)?)',
      '在?那之前.{0,8}(?:最高|纪录|记录|峰值)',
    ],
  },
  also: {
    en: ['record', 'peak', 'high', 'largest', 'biggest', 'top'],
    zh: ['纪录', '记录', '峰值', '最高', '高点', '最大'],
  },
  not: {
    en: ['low', 'since', 'above', 'below', 'back to', 'beat', 'exceed', 'pass(?:ed)?', 'how far', 'why'],
    zh: ['最低', '低点', '以来', '高于', '低于', '超过', '回到', '为什么', '差'],
  },
  args: { series: '$series', find: 'highest', to: '$dayBeforePeak' },
  examples: [
    ['what was the previous record for ON RRP', '/history series:RRPONTSYD find:highest to:2022-12-29'],
    ['隔夜逆回购此前的最高纪录是多少', '/history series:RRPONTSYD find:highest to:2022-12-29'],
  ],
});
