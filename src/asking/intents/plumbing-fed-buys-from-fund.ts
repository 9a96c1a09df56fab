import { definePlumbing } from '../plumbing.ts';

export default definePlumbing({
  event: 'fed-buys-from-fund',
  rank: 98,
  cues: {
    en: [
      '(?:fed|it).{0,30}(?:buy|bought|buying|purchase).{0,40}(?:fund|non-?bank|insurer|pension|investor|hedge)',
      'seller is .{0,12}(?:fund|not a bank|non-?bank)',
      '(?:fund|non-?bank|insurer|pension).{0,30}fed buy',
    ],
    zh: [
      '(?:联储|联准会|央行).{0,4}(?:从|向|跟|和|与|找).{0,6}(?:基金|货基|非银|保险|养老|投资者).{0,4}买',
      '卖[方家].{0,4}(?:基金|货基|非银)',
    ],
  },
  not: { en: ['new t-?bills', 'rrp cash'], zh: [] },
  examples: [
    ['and if the seller is a mutual fund not a bank? fed buying changes', '/plumbing event:fed-buys-from-fund'],
  ],
});
