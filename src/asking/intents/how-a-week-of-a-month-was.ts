import { defineIntent } from '../intent.ts';

/** How reserves fared in the first or the last week of a month: in the week of its last Wednesday. */
export default defineIntent({
  isSure: true,
  rank: 67.6,
  command: 'drivers',
  slots: ['reserves', 'week', 'oneTime'],
  cues: {
    en: [
      'how (?:did|were|was|have|had)\\b(?! (?:high|low|big|much|many|large))',
      'what (?:did|happened (?:to|with))\\b',
    ],
    zh: ['怎么样', '如何', '怎样', '咋样', '表现', '情况'],
  },
  also: {
    en: ['(?:first|last|second|third|final) (?:full )?week (?:of|in)\\b'],
    zh: ['月的?(?:第[一二三四]|最后一?|头一?|首)个?(?:周|星期|礼拜)'],
  },
  not: { en: ['chart', 'sofr', 'rates?\\b', 'why'], zh: ['图', 'sofr', '利率', '为什么'] },
  args: { week: '$week' },
  examples: [
    ['2026年8月最后一周准备金怎么样', '/drivers week:2026-08-26'],
    ['8月最後一週準備金如何', '/drivers week:2026-08-26'],
    ['how were reserves in the last week of August', '/drivers week:2026-08-26'],
  ],
});
