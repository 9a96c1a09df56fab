import { defineIntent } from '../intent.ts';

/** What becomes of somebody's deposits when the bank fails. */
export default defineIntent({
  rank: 90,
  command: 'explain',
  cues: {
    en: [
      '(?:my|our|a|the) bank (?:fails|goes (?:bust|under)|collapses|folds|closes)',
      '(?:pay|get) (?:me|us|my money|our money|my deposit|people) back',
    ],
    zh: [
      '(?:我的?|自己的?)(?:银行|开户行)(?:如果|要是|万一)?(?:倒|破产|关门|没了)',
      '银行(?:倒闭|破产|倒)了?.{0,8}(?:我的|存款|钱).{0,8}(?:还|赔|拿|怎么办)',
    ],
  },
  also: { en: ['reserves?', 'deposit', 'money', 'insur'], zh: ['准备金', '存款', '钱', '保险'] },
  not: { en: ['svb', 'silicon', 'when did', 'how many'], zh: ['硅谷', '什么时候', '几家'] },
  args: { topic: 'deposit-insurance' },
  examples: [
    ['so if my bank fails do its reserves pay me back?', '/explain topic:deposit-insurance'],
    ['银行倒闭了我的存款怎么办', '/explain topic:deposit-insurance'],
  ],
});
