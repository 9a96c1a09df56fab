import { defineIntent } from '../intent.ts';
import { NOT_WHETHER_PAST } from '../level-cues.ts';

/** Whether something was past a level in a time that is over: every time it was, the first of them first. */
export default defineIntent({
  isPlain: true,
  rank: 70.5,
  command: 'history',
  slots: ['series', 'side', 'level', 'closedSpan'],
  not: NOT_WHETHER_PAST,
  args: { series: '$series', find: 'all', side: '$side', level: '$level', from: '$from', to: '$to' },
  examples: [
    [
      'fell reserves below 3tn in 2025?',
      '/history series:WRBWFRBL find:all side:below level:3tn from:2025-01-01 to:2025-12-31',
    ],
    [
      '準備金2025年有沒有跌破3兆',
      '/history series:WRBWFRBL find:all side:below level:3tn from:2025-01-01 to:2025-12-31',
    ],
    [
      'did SOFR go above 4.5% in Q3 2025',
      '/history series:SOFR find:all side:above level:4.5% from:2025-07-01 to:2025-09-30',
    ],
  ],
});
