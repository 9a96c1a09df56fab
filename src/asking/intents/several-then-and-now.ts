import { COMPARISON, NOW } from '../common-cues.ts';
import { defineIntent } from '../intent.ts';

/** Several series on a day beside now: the days side by side hold them all. */
export default defineIntent({
  rank: 90,
  command: 'compare',
  slots: ['several', 'at'],
  cues: COMPARISON,
  also: NOW,
  not: { en: ['chart', 'plot', 'graph', 'show', 'spread', 'gap'], zh: ['画', '图', '利差'] },
  args: { first: '$on', second: '$today', series: '$toldFirst' },
  examples: [
    ['end of 2025 vs now: reserves, tga, rrp', '/compare first:2025-12-31 second:2026-10-08'],
    ['2025年底和现在对比，准备金、TGA、逆回购', '/compare first:2025-12-31 second:2026-10-08'],
  ],
});
