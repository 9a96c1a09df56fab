import { MOVED, NOT_ONLY_MOVED } from '../claimed-cues.ts';
import { defineIntent } from '../intent.ts';

/** Whether a figure went the way that is held, in a time that is named: how far it moved in it. */
export default defineIntent({
  isSure: true,
  rank: 84.5,
  command: 'history',
  slots: ['claim', 'series', 'oneFigure', 'oneTime', 'time', 'noDay', 'oneWay', 'noLevel', 'noMoney'],
  also: MOVED,
  not: NOT_ONLY_MOVED,
  args: { series: '$series', find: 'change', from: '$changeFrom', to: '$changeTo' },
  examples: [
    ['SOFR rose in September 2025, correct?', '/history series:SOFR find:change from:2025-09-01 to:2025-09-30'],
    ['did the TGA fall last week?', '/history series:WDTGAL find:change from:2026-09-23 to:2026-09-30'],
    ['总资产2025年下降了，对吗', '/history series:WALCL find:change from:2025-01-01 to:2025-12-31'],
    ['2025年準備金減少了，對吧', '/history series:WRBWFRBL find:change from:2025-01-01 to:2025-12-31'],
  ],
});
