import { defineIntent } from '../intent.ts';

export default defineIntent({
  rank: 88,
  command: 'qt',
  cues: {
    en: [
      'caps?\\b',
      'monthly limit',
      'monthly maximum',
      'max(?:imum)? (?:monthly )?runoff',
      'max(?:imum)? .{0,16}(?:per|a) month',
      'most .{0,30}(?:can|could|was allowed to|may|might) .{0,20}(?:per|a|each|every|in a) month',
      'at most .{0,12}(?:per|a|each) month',
    ],
    zh: ['上限', '限额', '额度', '每个?月(?:最多|至多|最大)', '最多.{0,6}(?:每个?月|一个月)'],
  },
  also: {
    en: [
      'mbs',
      'mortgage',
      'treasur',
      'runoff',
      'qt\\b',
      'monthly',
      '(?:were|are|was|is) the (?:monthly )?caps?',
      'current',
      'original',
      'first',
      'full',
    ],
    zh: ['mbs', '缩表', '国债', '公债', '每月', '月度', '房贷'],
  },
  not: { en: ['srf', 'rrp', 'rate'], zh: ['srf', 'rrp', '逆回购', '利率', '区间', '常备'] },
  args: { view: 'caps', date: '$reportDay' },
  examples: [
    ['did they cut the MBS cap in april 2025 too?', '/qt view:caps date:2025-04-30'],
    ['2025年4月MBS上限也降了吗', '/qt view:caps date:2025-04-30'],
    ['caps on MBS runoff', '/qt view:caps'],
  ],
});
