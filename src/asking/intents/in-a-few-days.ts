import { defineIntent } from '../intent.ts';

/** How high something stood in the middle of a month: the last figure of those days. */
export default defineIntent({
  rank: 63.5,
  command: 'history',
  slots: ['series', 'fewDays', 'single'],
  cues: {
    en: [
      'how (?:much|high|low|big|large|many)',
      'what (?:was|were)',
      'where (?:did|was|were|do)',
      'stood\\b',
      'stand\\b',
      'levels?\\b',
      'balance\\b',
      'value\\b',
    ],
    zh: ['多少', '多高', '多低', '多大', '几多', '余额', '水平', '水位', '在哪', '是几'],
  },
  not: {
    en: [
      'chang',
      'average',
      'mean\\b',
      'fall',
      'fell',
      'drop',
      'rise',
      'rose',
      'mov',
      'lose',
      'lost',
      'grow',
      'grew',
      'add',
    ],
    zh: ['跨[季年月]', '[那这]几天', '变', '平均', '均值', '涨', '跌', '升', '降', '增', '减', '掉', '少了', '多了'],
  },
  args: { series: '$series', find: 'on', from: '$onLast' },
  examples: [
    ['where did reserves stand in mid march 2020', '/history series:WRBWFRBL find:on from:2020-03-18'],
    ['2020年3月中旬準備金餘額多少', '/history series:WRBWFRBL find:on from:2020-03-18'],
  ],
});
