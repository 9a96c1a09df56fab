import { defineIntent } from '../intent.ts';

export default defineIntent({
  rank: 56,
  command: 'funding',
  cues: {
    en: [
      'funding(?! (?:memo|note|desk|team|report|plan|deck))',
      'money markets?(?! fund)',
      'repo rates',
      'overnight rates',
      'short[- ]term rates',
      'rates today',
      'all rates',
      'rate board',
    ],
    zh: ['资金面', '资金利率', '货币市场利率', '隔夜利率', '各利率', '融资利率', '短端利率'],
  },
  not: {
    en: ['crisis', '2019', 'difference', 'diff', 'year[- ]end', 'bank term'],
    zh: ['区别', '差别', '担保', '2019', '年底', '跨年', '为什么'],
  },
  examples: [
    ['hows funding lookin', '/funding'],
    ['資金利率', '/funding'],
  ],
});
