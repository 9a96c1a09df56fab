import { defineIntent } from '../intent.ts';

/** What it means that a rate is above another, or reserves below a level: whether they are ample, by that rate. */
export default defineIntent({
  isSure: true,
  rank: 86,
  command: 'ampleness',
  slots: ['series', 'side', 'noTime'],
  cues: {
    en: [
      'what (?:does|do|would|did) .{0,24}\\bmean\\b',
      'what (?:does|do|would) .{0,60}\\b(?:signal|imply|indicate|tell us|tell you|say about)',
      'mean .{0,20}(?:when|that|if)\\b',
      'is it (?:a problem|bad|a worry|worrying|serious|dangerous) (?:that|if|when)',
      'does it matter (?:that|if|when)',
    ],
    zh: [
      '意味着?(?:什么|啥)',
      '说明(?:了)?(?:什么|啥)',
      '代表(?:着|了)?(?:什么|啥)',
      '要紧吗',
      '严重吗',
      '有问题吗',
      '要不要紧',
    ],
  },
  also: { en: ['reserves', 'sofr', 'effr', 'fed funds'], zh: ['准备金', 'sofr', 'effr', '联邦基金'] },
  not: { en: ['srf', 'rrp', 'why', 'gdp'], zh: ['srf', '逆回购', '附卖回', '为什么', '常备'] },
  args: { indicator: '$indicator' },
  examples: [
    ['SOFR高于IORB说明什么', '/ampleness indicator:sofr'],
    ['what does it mean when sofr trades above iorb', '/ampleness indicator:sofr'],
    ['准备金低于3万亿要紧吗', '/ampleness'],
  ],
});
