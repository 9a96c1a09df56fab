import { defineIntent } from '../intent.ts';

/** What foreign banks' branches hold in cash, for which no series of its own is held, and whether some banks have enough of it: the H.8 board tells and draws both. */
export default defineIntent({
  isSure: true,
  rank: 91,
  command: 'distribution',
  cues: {
    en: [
      'cash (?:assets |holdings )?(?:of|at|held by) (?:the )?(?:big|large|small|largest) banks?',
      '(?:big|large|larger|small|smaller|community|regional) banks? .{0,16}(?:enough|short of|low on|plenty of|running out of) (?:cash|money)',
      "foreign(?:[- ]related)?(?: bank(?:ing)?s?'?| institutions?'?| bank branches| branches)s?(?:'s)? (?:of foreign banks )?(?:hold(?:ing)? |have |own )?(?:\\w+ )?cash",
      'cash (?:assets |holdings |balances )?(?:of|at|held by) (?:the )?(?:us branches of )?foreign',
    ],
    zh: [
      '(?<!最)[大小]型?(?:银)?行(?:的)?现金.{0,8}(?:走势|图|趋势)',
      '(?<!最)[大小]型?(?:银)?行(?:的)?现金(?:资产)? *$',
      '(?:外资|外国|外资系?)(?:的)?(?:银?行|分行)(?:们)?(?:在美分行)?(?:手[上头里])?(?:的|有)?(?:多少)?现金',
      '外银.{0,6}现金',
    ],
  },
  not: { en: ['central bank', 'official', 'rrp', 'repo', 'swap'], zh: ['央行', '官方', '逆回购', '互换'] },
  examples: [
    ['foreign banks cash assets over the last year chart', '/distribution range:1y'],
    ['do big banks have enough cash', '/distribution'],
    ['cash held by foreign banks', '/distribution'],
    ['外資銀行現金過去一年走勢圖', '/distribution range:1y'],
    ['外国银行的现金有多少', '/distribution'],
  ],
});
