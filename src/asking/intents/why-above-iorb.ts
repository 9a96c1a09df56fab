import { defineIntent } from '../intent.ts';

/** Why a rate of the market rises above what the Fed pays on reserves, as a rule and on no day: what each of them is made of. */
export default defineIntent({
  isSure: true,
  rank: 84.4,
  command: 'explain',
  slots: ['derived', 'why', 'noTime', 'noLevel'],
  cues: {
    en: [
      '(?:sometimes|ever|occasionally|often|at times|now and then|can|would|does|do)\\b.{0,40}(?:above|over|exceed|higher than)',
    ],
    zh: ['(?:有时|偶尔|经常|常常|总|为什么会|怎么会|会).{0,6}(?:高于|高过|超过|大于|[比较].{0,10}高)'],
  },
  also: { en: ['iorb', 'interest on reserve'], zh: ['iorb', '准备金余额?利率'] },
  not: {
    en: ['10y', 'yields?\\b', 'mortgage', 'gdp', 'did', 'was', 'chart', 'today', 'now\\b'],
    zh: ['十年', '10年', '房贷', '图', '现在', '今天', '最近', '昨天'],
  },
  args: { topic: 'funding-rates' },
  examples: [
    ['why does sofr sometimes trade above iorb', '/explain topic:funding-rates'],
    ['SOFR有時會高過IORB 原因是什麼', '/explain topic:funding-rates'],
  ],
});
