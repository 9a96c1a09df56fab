import { defineIntent } from '../intent.ts';

/** Three and more overnight rates in a row: the board of them all. */
export default defineIntent({
  rank: 84.2,
  command: 'funding',
  slots: ['several', 'noTime', 'noLevel'],
  cues: {
    en: [
      '(?:(?:sofr|effr|iorb|tgcr|bgcr|on rrp)(?: ?[,/&+] ?| and | ?, and ?| )){2,}(?:sofr|effr|iorb|tgcr|bgcr|on rrp)',
    ],
    zh: ['(?:(?:sofr|effr|iorb|tgcr|bgcr)[ ,、/和与跟及]+){2,}(?:sofr|effr|iorb|tgcr|bgcr)'],
  },
  not: {
    en: [
      'chart',
      'plot',
      'graph',
      'draw',
      'show',
      'compare',
      'differ',
      'which is',
      'what are',
      'explain',
      'mean',
      'spread',
    ],
    zh: [
      '画',
      '图',
      '走势',
      '比较',
      '对比',
      '区别',
      '不同',
      '是什么',
      '解释',
      '利差',
      '怎么分',
      '差在',
      '差别',
      '差异',
    ],
  },
  examples: [
    ['sofr, effr and iorb right now', '/funding'],
    ['EFFR、SOFR、IORB 最新报一下', '/funding'],
  ],
});
