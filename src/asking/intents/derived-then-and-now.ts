import { COMPARISON, NOW } from '../common-cues.ts';
import { defineIntent } from '../intent.ts';

/** Two series as one, then and now: what it has changed by since. */
export default defineIntent({
  rank: 90,
  command: 'history',
  slots: ['derived', 'time', 'noLevel'],
  cues: COMPARISON,
  also: NOW,
  not: { en: ['chart', 'plot', 'graph'], zh: ['画', '图'] },
  args: { series: '$series', find: 'change', from: '$on' },
  examples: [
    ['reserves to gdp now vs 2019', '/history series:WRESBAL/GDP find:change from:2019-12-31'],
    ['准备金占GDP现在和2019年比', '/history series:WRESBAL/GDP find:change from:2019-12-31'],
  ],
});
