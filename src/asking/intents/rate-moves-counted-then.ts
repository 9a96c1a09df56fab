import { defineIntent } from '../intent.ts';
import { NOT_COUNTED, RATE_MOVES_COUNTED } from '../rate-move-cues.ts';

/** How often the Fed moved its range in a time the topic does not list: counted in the figures, with each move. */
export default defineIntent({
  rank: 92.9,
  isSure: true,
  command: 'history',
  slots: ['time'],
  cues: RATE_MOVES_COUNTED,
  also: { en: ['cut', 'hike', 'rais', 'lower', 'move', 'change', 'adjust'], zh: ['息', '次'] },
  not: NOT_COUNTED,
  args: { series: 'DFEDTARU', find: 'count', side: '$rateSide', tell: '$rateTell', from: '$from', to: '$to' },
  examples: [
    ['how many cuts in 2024', '/history series:DFEDTARU find:count side:below from:2024-01-01 to:2024-12-31'],
    [
      'how many times did the fed hike in 2022',
      '/history series:DFEDTARU find:count side:above from:2022-01-01 to:2022-12-31',
    ],
    ['2024年降息了几次', '/history series:DFEDTARU find:count side:below from:2024-01-01 to:2024-12-31'],
    ['聯準會2022年總共升息幾次', '/history series:DFEDTARU find:count side:above from:2022-01-01 to:2022-12-31'],
  ],
});
