import { defineIntent } from '../intent.ts';

export default defineIntent({
  rank: 85,
  command: 'distribution',
  cues: {
    en: [
      'who (?:holds|owns|has) .{0,14}reserves',
      '(?:big|large|small|foreign|domestic|largest) (?:or small )?banks?.{0,30}(?:hold|reserves|cash|share)',
      'how many banks .{0,16}(?:hold|own|have)',
      'concentrat',
      'distribut',
      'foreign (?:bank )?branches',
      'fbo',
      'which banks hold',
      'spread across banks',
      '(?:only|just|mostly|mainly) (?:the )?(?:giants|big ones|big players|big guys|big four|largest|a handful|a few)\\b.{0,24}(?:hold|own|have|sit)',
      '(?:where|with whom) are .{0,16}reserves (?:sitting|parked|held|kept|concentrated)(?! (?:at|now|today|this|right))',
      'reserves (?:are )?(?:sit|sitting|parked|held|kept) (?:with whom|at which|with which)',
      'reserves .{0,20}(?:big|large|small) banks',
    ],
    zh: [
      '(?:大|小|大型|小型)(?:型)?银行.{0,12}(?:手里|持有|占|小银行|还是)',
      '[大小]行.{0,4}[大小]行',
      '(?<!最)[大小]型?(?:银)?行的?(?:现金|资金|钱).{0,4}(?:够|足|充裕|充足|紧|多不多)',
      '外资银行',
      '外银',
      '集中',
      '分布',
      '谁持有',
      '在谁手',
      '谁手里',
      '哪些银行',
    ],
  },
  // Against another time one of them is asked about.
  not: {
    en: [
      'why do',
      'sofr',
      '2.7',
      '(?:than|vs\\.?|versus|compared (?:to|with)) (?:a (?:year|month|quarter)|last|in|at the|before|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|(?:19|20)\\d\\d)\\b',
    ],
    zh: ['为什么', '为何', '[比跟和与较](?:去年|前年|上个?[月季]|[一半两]年前|年初|年底|\\d)'],
  },
  examples: [
    ['who holds the reserves, big or small banks?', '/distribution'],
    ['外銀在美分行占多少', '/distribution'],
  ],
});
