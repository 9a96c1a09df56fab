import { NOT_EITHER_SIDE } from '../common-cues.ts';
import { defineIntent } from '../intent.ts';

/** Whether a rate went along with a decision: by how much it moved, from the day before to a week after. */
export default defineIntent({
  isSure: true,
  rank: 91.25,
  command: 'history',
  slots: ['event', 'series', 'single'],
  cues: {
    en: [
      'follow(?:ed)?\\b',
      '(?:keep|kept|catch|caught) up\\b',
      '(?:go|went|gone|move|moved) along\\b',
      'pass(?:ed)? through\\b',
    ],
    zh: ['跟上', '跟(?:着|了)?(?:一起)?(?:涨|升|降|跌|走|动|调|进)', '同步(?:涨|升|降|跌|调|上|下)'],
  },
  also: { en: ['hike', 'cut', 'raise', 'lower', 'decision'], zh: ['[加升降]息', '码', '决议'] },
  not: NOT_EITHER_SIDE,
  args: { series: '$series', find: 'change', from: '$beforeEvent', to: '$afterEvent' },
  examples: [
    ['did sofr follow the september hike', '/history series:SOFR find:change from:2026-09-15 to:2026-09-23'],
    ['升息後SOFR有沒有跟著漲', '/history series:SOFR find:change from:2026-09-15 to:2026-09-23'],
  ],
});
