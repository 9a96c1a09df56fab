import { defineIntent } from '../intent.ts';

/** How often the Fed moved its range of late: the topic lists the moves, each with its day. */
export default defineIntent({
  rank: 93,
  isSure: true,
  command: 'explain',
  cues: {
    en: [
      'how (?:many times|often) (?:did|has|have) (?:the fed|they|fomc|powell|it|we) (?:cut|hiked?|raised?|lower(?:ed)?|moved?)\\b',
      'how many (?:rate |fed |interest rate )?(?:cuts?|hikes?|rate moves?)\\b',
      'how many times were (?:the |interest |policy |fed )*rates? (?:cut|raised|hiked|lowered|moved)\\b',
      '(?:number|count) of (?:rate )?(?:cuts|hikes)',
    ],
    zh: [
      '(?:加|降|升)(?:了|过)?(?:几|多少)次息',
      '(?:加|降|升)息?(?:了|过)?(?:几|多少)次',
      '(?:几|多少)次(?:加|降|升)息',
      '(?:加|降|升)息的?次数',
    ],
  },
  not: {
    en: [
      'caps?\\b',
      'qt\\b',
      'should',
      'will\\b',
      'next',
      'expect',
      'priced?',
      'more\\b',
      'left',
      'ever\\b',
      'dots?\\b',
    ],
    zh: ['缩表', '(?<!联准|委员)会', '预期', '还', '点阵', '未来', '历史', '准备金率', '存准'],
  },
  args: { topic: '$movesListed' },
  examples: [
    ['how many times did the fed cut rates in 2025', '/explain topic:target-range'],
    ['how many times were rates cut in 2025', '/explain topic:target-range'],
    ['2025年降息次数', '/explain topic:target-range'],
    ['how many rate hikes this year', '/explain topic:target-range'],
    ['今年加息了几次', '/explain topic:target-range'],
    ['美联储2025年降了几次息', '/explain topic:target-range'],
    ['聯準會今年降息幾次', '/explain topic:target-range'],
  ],
});
