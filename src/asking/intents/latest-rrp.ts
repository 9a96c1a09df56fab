import { defineIntent } from '../intent.ts';

export default defineIntent({
  rank: 52,
  command: 'rrp',
  slots: ['series', 'noTime'],
  cues: { en: ['on rrp', 'rrp', 'reverse repo', 'onrrp', 'o/n rrp'], zh: ['逆回购', '附卖回', 'rrp'] },
  not: { en: ['foreign', 'total reverse'], zh: ['外国'] },
  examples: [
    ['how much is left in RRP', '/rrp'],
    ['隔夜附賣回還剩多少', '/rrp'],
  ],
});
