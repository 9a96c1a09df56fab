import { defineIntent } from '../intent.ts';

/** This week against the one before, of nothing named: the newest reading of reserves, which tells the week's change. */
export default defineIntent({
  rank: 91.5,
  command: 'reserves',
  slots: ['time'],
  also: {
    en: [
      '(?:this|the latest|the current) week .{0,12}(?:vs\\.?|versus|against|compared (?:to|with)) (?:the )?(?:last|previous|prior)',
      'week (?:on|over|vs\\.?) week\\b',
    ],
    zh: ['(?:这|本|这个)(?:一)?(?:周|星期|礼拜).{0,4}(?:比|跟|和|与|对比)(?:上|前)(?:一)?个?(?:周|星期|礼拜)'],
  },
  not: {
    en: ['why', 'chart', 'plot', 'sofr', 'effr', 'tga', 'rrp', 'srf', 'assets', 'treasur', 'mbs', 'bills', 'currency'],
    zh: [
      '为什么',
      '为何',
      '图',
      '画',
      'sofr',
      'effr',
      'tga',
      'rrp',
      'srf',
      '资产',
      '国债',
      '财政',
      '回购',
      '现金',
      '货币',
      '[多少高低]',
    ],
  },
  examples: [
    ['this week vs last week', '/reserves'],
    ['這週跟上週比', '/reserves'],
  ],
});
