import { MOVED, NOT_ONLY_MOVED } from '../claimed-cues.ts';
import { defineIntent } from '../intent.ts';

/** Whether a figure moved by as much as is held, on a day: from the figure before it. */
export default defineIntent({
  isSure: true,
  rank: 84.75,
  command: 'history',
  slots: ['claim', 'series', 'single', 'at', 'oneTime', 'oneWay', 'level'],
  also: MOVED,
  not: NOT_ONLY_MOVED,
  args: { series: '$series', find: 'change', from: '$dayBefore', to: '$on' },
  examples: [
    ['SOFR jumped 30bp on Oct 31 2025, right?', '/history series:SOFR find:change from:2025-10-30 to:2025-10-31'],
    ['10月31日SOFR漲了30個基點對嗎', '/history series:SOFR find:change from:2025-10-30 to:2025-10-31'],
  ],
});
