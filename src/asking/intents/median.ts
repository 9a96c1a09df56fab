import { defineIntent } from '../intent.ts';

export default defineIntent({
  rank: 72,
  command: 'history',
  slots: ['series'],
  cues: { en: ['median'], zh: ['中位数', '中位值', '中间值'] },
  args: { series: '$series', find: 'median', from: '$from', to: '$to' },
  examples: [
    ['median SOFR in 2025', '/history series:SOFR find:median from:2025-01-01 to:2025-12-31'],
    ['2025年TGA中位數', '/history series:WDTGAL find:median from:2025-01-01 to:2025-12-31'],
  ],
});
