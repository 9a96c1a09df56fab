import { defineIntent } from '../intent.ts';

export default defineIntent({
  isSure: true,
  rank: 87,
  command: 'explain',
  cues: {
    en: [
      '(?:everything|all|only|entirely|just|100%) .{0,40}(?:reinvest|into bills|in bills|\\broll(?:s|ed|ing)?\\b)',
      'reinvest.{0,30}(?:all|only|everything|bills|what|where|how)',
      '(?:what|where|how).{0,24}reinvest',
      'principal .{0,40}(?:go|going|goes)\\b',
      '(?:maturing|matured|repaid) .{0,24}(?:proceeds|money|cash|payments)?.{0,12}(?:go|going|goes|into|invested)\\b',
      '(?:proceeds|repayments|paydowns).{0,24}(?:go|going|goes|into|invested)\\b',
      'rolled over',
      'roll(?:s|ing)? over',
    ],
    zh: [
      '(?:全部|所有|都|只|全).{0,10}(?:买|转买|投向|换成|再投|转入).{0,8}(?:短债|国库券|短期国债)',
      '再投资',
      '到期.{0,8}(?:本金|怎么处理|去哪|投向|(?:拿去?|用来|用去|换)买)',
      '到期的?(?:钱|资金|款|本金).{0,8}(?:买|投|去|干)',
      '滚动续作',
      '续作',
    ],
  },
  not: {
    en: ['what (?:if|happens)', 'stops? rolling', 'whose', 'who loses', 'step by step', 'walk'],
    zh: ['谁的', '不续作', '不再续作'],
  },
  args: { topic: 'claim-all-into-bills' },
  examples: [
    ['so after QT everything gets reinvested in bills?', '/explain topic:claim-all-into-bills'],
    ['縮表結束後到期本金全部轉買國庫券嗎', '/explain topic:claim-all-into-bills'],
  ],
});
