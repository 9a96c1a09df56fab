import { defineIntent } from '../intent.ts';

/** How much QT took off in a year, or another stretch that is named: how far assets fell in it. */
export default defineIntent({
  isSure: true,
  rank: 91.2,
  command: 'history',
  slots: ['closedSpan', 'oneTime'],
  cues: {
    en: [
      'how (?:much|many|big|large)\\b.{0,30}\\b(?:qt|runoff|quantitative tightening)\\b',
      '(?:qt|runoff|quantitative tightening)\\b.{0,20}how (?:much|many|big)',
    ],
    zh: ['缩表?(?:一共|总共|共)?(?:缩)?了?(?:多少|多大|几)', '缩了(?:多少|几)'],
  },
  also: { en: ['(?:19|20)\\d\\d', '(?:last|this) year'], zh: ['(?:19|20)\\d\\d', '[去今前]年'] },
  not: {
    en: [
      'reserves?',
      'rrp',
      'tga',
      'cap\\b',
      'caps\\b',
      'per month',
      'a month',
      'mbs',
      'treasur',
      'since',
      'left',
      'total',
    ],
    zh: ['准备金', '逆回购', 'tga', '上限', '每月', 'mbs', '国债', '以来', '一共', '总共', '累计'],
  },
  args: { series: 'WALCL', find: 'change', from: '$changeFrom', to: '$changeTo' },
  examples: [
    ['how much did QT take off in 2024', '/history series:WALCL find:change from:2024-01-01 to:2024-12-31'],
    ['2024年缩表缩了多少', '/history series:WALCL find:change from:2024-01-01 to:2024-12-31'],
  ],
});
