import { defineIntent } from '../intent.ts';

export default defineIntent({
  rank: 52,
  command: 'rrp',
  slots: ['series', 'noTime'],
  cues: { en: ['on rrp', 'rrp', 'reverse repo', 'onrrp', 'o/n rrp'], zh: ['逆回购', '附卖回', 'rrp'] },
  // What it pays is another figure.
  not: {
    en: ['foreign', 'total reverse', '(?:rrp|repo)(?: facility)?(?: award)? (?:rate|pays?)\\b'],
    zh: ['外国', '(?:rrp|逆回购|附卖回)(?:工具|机制)?的?利率'],
  },
  examples: [
    ['how much is left in RRP', '/rrp'],
    ['隔夜附賣回還剩多少', '/rrp'],
  ],
});
