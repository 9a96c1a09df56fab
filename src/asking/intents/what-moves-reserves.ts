import { defineIntent } from '../intent.ts';

/** What moves reserves either way, at any time: how the Fed's balance sheet adds up. */
export default defineIntent({
  rank: 84.5,
  command: 'explain',
  slots: ['reserves', 'noTime'],
  cues: {
    en: [
      'go(?:es)? up (?:and|or|&) (?:go(?:es)? )?down',
      'rises? (?:and|or|&) falls?',
      '(?:increase|grow|climb)s? (?:and|or|&) (?:decrease|shrink|drop|fall)s?',
    ],
    zh: ['(?:增加|上升|上涨|变多|涨)(?:和|或|跟|与|、|还是)(?:者)?(?:减少|下降|下跌|变少|跌)'],
  },
  also: {
    en: ['what (?:makes|causes|lets|can|determines|drives)', 'how (?:do|does|can)', 'why (?:do|does)'],
    zh: ['(?:什么|哪些)(?:东西|因素|事情?)?.{0,4}(?:会|让|使|能)', '(?:为什么|怎么)会'],
  },
  not: { en: ['did\\b', 'latest', 'last\\b', 'this week'], zh: ['最新', '上周', '本周', '最近'] },
  args: { topic: 'h41-identity' },
  examples: [
    ['what makes reserves go up and down', '/explain topic:h41-identity'],
    ['什麼會讓準備金增加或減少', '/explain topic:h41-identity'],
  ],
});
