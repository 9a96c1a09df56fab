import { defineIntent } from '../intent.ts';
import { RATES_NAMED, WHY_NOT_OF_A_TIME } from '../why-rates-cues.ts';

/** Why a rate rose or fell in a time of which no topic tells: how it moved then. */
export default defineIntent({
  isSure: true,
  rank: 81.9,
  command: 'history',
  slots: ['why', 'oneFigure', 'other', 'span', 'noLevel'],
  also: RATES_NAMED,
  not: WHY_NOT_OF_A_TIME,
  args: { series: '$series', find: 'change', from: '$from', to: '$to' },
  examples: [
    ['why did EFFR rise in July 2026', '/history series:EFFR find:change from:2026-07-01 to:2026-07-31'],
    ['为什么9月EFFR上升', '/history series:EFFR find:change from:2026-09-01 to:2026-09-30'],
  ],
});
