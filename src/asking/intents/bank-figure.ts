import { defineIntent } from '../intent.ts';

/** One figure of a bank that is named is of its report, though the Fed has a figure of that name too. */
export default defineIntent({
  isSure: true,
  rank: 95.5,
  command: 'bank',
  slots: ['bank', 'single'],
  cues: {
    en: [
      "^ *(?:so |and |ok,? )*(?:what(?:'?s|s| is| are| were| was)|how (?:much|big|large)|show(?: me)?|give me|tell me) .{0,60}$",
    ],
    zh: ['总资产', '资产(?:总额|规模)', '(?:有)?多大'],
  },
  also: {
    en: ["\\b[\\w.]+(?:'s|s'?) (?:total )?(?: {2,}|assets|balance sheet|size)", 'how (?:big|large)'],
    zh: ['资产', '多大'],
  },
  not: {
    en: ['why', 'fail', 'safe', 'happened', 'annual report', 'share of', 'fed\\b'],
    zh: ['为什么', '倒闭', '安全', '年报', '财报', '占', '美联储'],
  },
  args: { name: '$bank', metric: '$metric', date: '$reportDay' },
  examples: [
    ["what's citi's total assets", '/bank name:Citibank metric:assets'],
    ['花旗的總資產是多少', '/bank name:Citibank metric:assets'],
  ],
});
