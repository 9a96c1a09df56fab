import { COMPARISON } from '../common-cues.ts';
import { defineIntent } from '../intent.ts';

/** Reserves beside last week's: the newest reading tells the week's change. */
export default defineIntent({
  rank: 90.7,
  command: 'reserves',
  slots: ['reserves', 'single'],
  cues: COMPARISON,
  also: {
    en: ['(?:last|the previous|the prior) week(?!s)', 'a week (?:ago|earlier)', 'the week before\\b(?! last)'],
    zh: ['上一?个?(?:周|星期|礼拜)(?![一二三四五六日天])', '前一个?(?:周|星期)(?![一二三四五六日天])', '一周前'],
  },
  not: {
    en: ['why', 'chart', 'plot', 'average', 'weeks', '20\\d\\d', 'qt\\b'],
    zh: ['为什么', '为何', '图', '画', '平均', '20\\d\\d'],
  },
  args: { measure: '$measure' },
  examples: [
    ['reserves compared with last week', '/reserves'],
    ['準備金跟上週比怎樣', '/reserves'],
  ],
});
