import { NOT_EITHER_SIDE } from '../common-cues.ts';
import { defineIntent } from '../intent.ts';

/** By how much a figure moved when something was decided: from the day before to a week after. */
export default defineIntent({
  isSure: true,
  rank: 91.3,
  command: 'history',
  slots: ['event', 'series', 'single'],
  cues: { en: ['before and after', 'around\\b'], zh: ['前后', '前和后', '之前和之后'] },
  also: {
    en: ['how (?:much|many|far) (?:\\S+ ){0,5}?(?:move|change|rise|fall|drop|go|jump|shift)', 'by how (?:much|many)'],
    zh: ['(?:动|变|升|降|涨|跌|差|移|调)[动化整]?了?(?:多少|几)', '(?:变化|变动|差)(?:是|有)?(?:多少|几|多大)'],
  },
  not: NOT_EITHER_SIDE,
  args: { series: '$series', find: 'change', from: '$beforeEvent', to: '$afterEvent' },
  examples: [
    [
      'how many bp did sofr move around the september hike',
      '/history series:SOFR find:change from:2026-09-15 to:2026-09-23',
    ],
    ['去年12月降息前後EFFR降了幾個基點', '/history series:EFFR find:change from:2025-12-09 to:2025-12-17'],
  ],
});
