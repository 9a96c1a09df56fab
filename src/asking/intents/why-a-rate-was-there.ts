import { defineIntent } from '../intent.ts';
import { RATES_NAMED, WHY_NOT_OF_A_TIME } from '../why-rates-cues.ts';

/** Why a rate was where it was on a day of which no topic tells: where it stood, beside the day before. */
export default defineIntent({
  isSure: true,
  rank: 82,
  command: 'history',
  slots: ['why', 'oneFigure', 'other', 'at', 'noLevel'],
  also: RATES_NAMED,
  not: WHY_NOT_OF_A_TIME,
  args: { series: '$series', find: 'on', from: '$on' },
  examples: [
    ['why did SOFR jump on Sep 30 2026', '/history series:SOFR find:on from:2026-09-30'],
    ['9月30日SOFR为什么跳升', '/history series:SOFR find:on from:2026-09-30'],
  ],
});
