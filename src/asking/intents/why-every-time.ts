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
      '(?:on|around|at|during|over) (?:the )?tax (?:days?|dates?|deadlines?|season)',
      'always',
      'usually',
      'tend(?:s)? to',
      // A day with no year that does so, and did not.
      'why (?:does|do) (?:the )?(?: {2,}|april|tax|mid-?month)',
    ],
    zh: [
      '每年',
      '每到',
      '每逢',
      '每个?(?:月|季)',
      '总是',
      '总在',
      '通常',
      '往往',
      '一到',
      '(?:为什么|为啥|为何|怎么) *会',
    ],
  },
  also: {
    en: ['april', 'tax', 'mid[- ]?month', 'middle of the month', 'settlement'],
    zh: ['4月', '四月', '税', '月中', '交割'],
  },
  not: {
    en: ['20\\d\\d', 'last\\b', 'this (?:year|week|month)'],
    zh: ['20\\d\\d', '去年', '今年', '上[个次周月]', '这[个次周]', '那[个次周波]'],
  },
  args: { topic: 'payment-dates' },
  examples: [
    ['why do reserves dip in mid april every year', '/explain topic:payment-dates'],
    ['why does april 15 suck reserves out', '/explain topic:payment-dates'],
    ['为什么每年4月准备金都会掉', '/explain topic:payment-dates'],
  ],
});
