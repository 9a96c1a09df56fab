import { MOVED, NOT_ONLY_MOVED } from '../claimed-cues.ts';
import { defineIntent } from '../intent.ts';

/** Whether a figure moved by as much as is held, in a time that is named. */
export default defineIntent({
  isSure: true,
  rank: 84.7,
  command: 'history',
  slots: ['claim', 'series', 'oneFigure', 'oneTime', 'time', 'noDay', 'oneWay', 'level'],
  also: MOVED,
  not: NOT_ONLY_MOVED,
  args: { series: '$series', find: 'change', from: '$changeFrom', to: '$changeTo' },
  examples: [
    ['reserves fell 365 billion in 2025, right?', '/history series:WRBWFRBL find:change from:2025-01-01 to:2025-12-31'],
    ['did total assets shrink by $500bn in 2025?', '/history series:WALCL find:change from:2025-01-01 to:2025-12-31'],
    ['2025年準備金減少了3650億美元，對嗎', '/history series:WRBWFRBL find:change from:2025-01-01 to:2025-12-31'],
  ],
});
