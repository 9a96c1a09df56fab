import { COMPARISON } from '../common-cues.ts';
import { defineIntent } from '../intent.ts';

export default defineIntent({
  rank: 91,
  command: 'compare',
  slots: ['twoDays'],
  cues: COMPARISON,
  not: { en: ['chart', 'plot'], zh: ['画', '图'] },
  args: { first: '$first', second: '$other', series: '$toldFirst' },
  examples: [
    ['2024 year end vs 2025 year end, side by side', '/compare first:2024-12-31 second:2025-12-31'],
    ['2019年9月17日对比2025年10月31日', '/compare first:2019-09-17 second:2025-10-31'],
  ],
});
