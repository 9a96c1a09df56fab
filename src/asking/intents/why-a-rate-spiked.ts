import { defineIntent } from '../intent.ts';
import { RATES_NAMED, WHY_NOT_OF_A_TIME } from '../why-rates-cues.ts';

/** Why a rate jumped in a time of which no topic tells: how high it came then. */
export default defineIntent({
  isSure: true,
  rank: 81.95,
  command: 'history',
  slots: ['why', 'oneFigure', 'other', 'time', 'noLevel'],
  cues: {
    en: [
      '(?:spik|jump|surg|shoot|shot|blew|blow)(?:ed?|ing|e?s)? ?',
      'so (?:high|elevated|tight)',
      'elevated',
      'tight',
    ],
    zh: ['飙', '冲高', '跳升', '跳涨', '大涨', '暴涨', '[这那]么高', '窜', '拉高', '很高'],
  },
  also: RATES_NAMED,
  not: WHY_NOT_OF_A_TIME,
  args: { series: '$series', find: 'highest', from: '$from', to: '$to' },
  examples: [
    ['why did SOFR spike in September 2026', '/history series:SOFR find:highest from:2026-09-01 to:2026-09-30'],
    ['why did SOFR spike last week', '/history series:SOFR find:highest from:2026-09-28 to:2026-10-04'],
    ['2026年6月SOFR為什麼這麼高', '/history series:SOFR find:highest from:2026-06-01 to:2026-06-30'],
  ],
});
