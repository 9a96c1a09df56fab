import { defineIntent } from '../intent.ts';

/** Why reserves dip whenever taxes are due: what happens on such days. */
export default defineIntent({
  rank: 84,
  command: 'explain',
  slots: ['reserves', 'why'],
  cues: {
    en: [
      'every (?:year|april|spring|june|september|january|month|quarter)',
      'each (?:year|april|month|quarter)',
      'always',
      'usually',
      'tend(?:s)? to',
    ],
    zh: ['每年', '每到', '每逢', '每个?(?:月|季)', '总是', '总在', '通常', '往往', '一到'],
  },
  also: {
    en: ['april', 'tax', 'mid[- ]?month', 'middle of the month', 'settlement'],
    zh: ['4月', '四月', '税', '月中', '交割'],
  },
  args: { topic: 'payment-dates' },
  examples: [
    ['why do reserves dip in mid april every year', '/explain topic:payment-dates'],
    ['为什么每年4月准备金都会掉', '/explain topic:payment-dates'],
  ],
});
