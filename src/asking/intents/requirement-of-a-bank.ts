import { defineIntent } from '../intent.ts';

/** What a requirement would be for a bank by name, of the deposits it reported. */
export default defineIntent({
  rank: 96,
  command: 'calc-reserve',
  slots: ['bank', 'noMoney'],
  cues: {
    en: [
      'requirements?\\b',
      'required (?:reserves?|ratio|to (?:hold|keep))',
      'reserve ratio',
      'ratio (?:were|was|is|of|at)',
      'need(?:ed|s)?\\b',
      'reg(?:ulation)? d\\b',
      '(?:have|need) to (?:hold|keep|set aside)',
      'must (?:hold|keep|set aside)',
    ],
    zh: ['准备金率', '准备率', '法定准备', '准备金要求', '应缴', '要(?:缴|交|提|留)', '(?:缴|交|提)多少'],
  },
  not: {
    en: ['capital', 'leverage', 'liquidity coverage', 'lcr', 'tier', 'why', 'uninsured'],
    zh: ['资本', '杠杆', '流动性覆盖', '为什么', '为何', '未受保'],
  },
  args: { bank: '$bank', ratio: '$ratio' },
  examples: [
    ['what would a 10% reserve requirement cost JPMorgan', '/calc-reserve bank:"JPMorgan Chase Bank" ratio:10%'],
    ['花旗要缴多少法定准备金', '/calc-reserve bank:Citibank'],
    ['准备金率10%的话，摩根大通要缴多少', '/calc-reserve bank:"JPMorgan Chase Bank" ratio:10%'],
    ['如果恢復10%的準備率，富國銀行要提多少', '/calc-reserve bank:"Wells Fargo Bank" ratio:10%'],
  ],
});
