import { definePlumbing } from '../plumbing.ts';

export default definePlumbing({
  event: 'bills-to-funds',
  rank: 97,
  cues: {
    en: [
      '(?:money )?funds? (?:buy|bought|purchase|use|take)',
      'mmfs? (?:buy|bought)',
      't[- ]accounts? (?:for|of|with|when|if) .{0,12}(?:money (?:market )?funds?|mmfs?)',
    ],
    zh: ['(?:货币)?基金.{0,12}买', '货基.{0,12}买', '(?:货币(?:市场)?基金|货基).{0,4}t(?:型|字)?账户?'],
  },
  not: { en: ['mutual fund', 'fed buy'], zh: ['美联储.{0,4}买', '联准会.{0,4}买'] },
  examples: [
    ['T-account for money funds', '/plumbing event:bills-to-funds'],
    [
      'if money funds buy $100bn of new t-bills with RRP cash what happens to reserves',
      '/plumbing event:bills-to-funds amount:100bn',
    ],
  ],
});
