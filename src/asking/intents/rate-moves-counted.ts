import { defineIntent } from '../intent.ts';
import { NOT_COUNTED, RATE_MOVES_COUNTED } from '../rate-move-cues.ts';

/** How often the Fed moved its range of late: the topic lists the moves, each with its day. */
export default defineIntent({
  rank: 93,
  isSure: true,
  command: 'explain',
  cues: RATE_MOVES_COUNTED,
  not: NOT_COUNTED,
  args: { topic: '$movesListed' },
  examples: [
    ['how many times did the fed cut rates in 2025', '/explain topic:target-range'],
    ['how many times were rates cut in 2025', '/explain topic:target-range'],
    ['2025年降息次数', '/explain topic:target-range'],
    ['how many rate hikes this year', '/explain topic:target-range'],
    ['今年加息了几次', '/explain topic:target-range'],
    ['美联储2025年降了几次息', '/explain topic:target-range'],
    ['聯準會今年降息幾次', '/explain topic:target-range'],
  ],
});
