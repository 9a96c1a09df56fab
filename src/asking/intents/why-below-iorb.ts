import { defineIntent } from '../intent.ts';

/** Why a rate of the market lies below what the Fed pays on reserves: who lends for less. */
export default defineIntent({
  isSure: true,
  rank: 84.5,
  command: 'explain',
  slots: ['derived', 'why', 'noTime', 'noLevel'],
  cues: {
    en: [
      'negative',
      'below',
      'under(?:neath)?\\b',
      'beneath',
      'lower than',
      'less than',
      'inverted',
      'backwards?',
      'upside down',
      'wrong way',
    ],
    zh: ['为?负', '负[的数值]', '低于', '[比较].{0,12}低', '在.{0,8}(?:[之以]下|下[面方])', '反过来', '反了', '倒挂'],
  },
  not: {
    en: ['10y', 'yields?\\b', 'mortgage', 'gdp', 'reserves', 'did', 'was', 'chart'],
    zh: ['十年', '10年', '房贷', '准备金(?!余额?利率|利率)', '图'],
  },
  also: { en: ['iorb', 'interest on reserve'], zh: ['iorb', '准备金余额?利率'] },
  args: { topic: 'interest-on-reserves' },
  examples: [
    ['why is sofr minus iorb negative', '/explain topic:interest-on-reserves'],
    ['为什么SOFR比IORB低', '/explain topic:interest-on-reserves'],
  ],
});
