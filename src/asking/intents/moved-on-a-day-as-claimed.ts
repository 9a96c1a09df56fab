import { MOVED, NOT_ONLY_MOVED } from '../claimed-cues.ts';
import { defineIntent } from '../intent.ts';

/** Whether a figure went the way that is held, on a day: from the figure before it. */
export default defineIntent({
  isSure: true,
  rank: 84.55,
  command: 'history',
  slots: ['claim', 'series', 'single', 'at', 'oneTime', 'oneWay', 'noLevel', 'noMoney'],
  also: MOVED,
  not: NOT_ONLY_MOVED,
  args: { series: '$series', find: 'change', from: '$dayBefore', to: '$on' },
  examples: [
    ['SOFR jumped on September 30, 2025, right?', '/history series:SOFR find:change from:2025-09-29 to:2025-09-30'],
    ['SOFR在2025年12月31日上升了，对吗', '/history series:SOFR find:change from:2025-12-30 to:2025-12-31'],
    ['SOFR在2025年10月31日飆升，對吧', '/history series:SOFR find:change from:2025-10-30 to:2025-10-31'],
  ],
});
