import { defineIntent } from '../intent.ts';

export default defineIntent({
  rank: 117,
  command: 'check',
  cues: {
    en: [
      '(?:check|verify|fact[- ]?check|validate) (?:the |these |my |some |all |out )?(?:numbers?|figures?|facts?|claims?|article|text|data|stats)',
      'fact[- ]?check',
      'check (?:an|this|a|the) (?:article|text|post|report)',
    ],
    zh: ['(?:核对|核实|核查|查证|检查|校对|验证).{0,12}(?:数字|数据|文章|数|说法)', '查核', '对一下数'],
  },
  examples: [
    ['can you check the numbers in an article', '/check'],
    ['可以幫我核對文章裡的數字嗎', '/check'],
  ],
});
