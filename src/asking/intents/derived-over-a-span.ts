import { defineIntent } from '../intent.ts';

export default defineIntent({
  isPlain: true,
  rank: 59,
  command: 'history',
  slots: ['derived', 'month'],
  not: { en: ['chart', 'plot', 'graph'], zh: ['画', '图'] },
  args: { series: '$series', find: 'average', from: '$from', to: '$to' },
  examples: [
    [
      'what share of gdp were reserves in september 2019',
      '/history series:WRESBAL/GDP find:average from:2019-09-01 to:2019-09-30',
    ],
  ],
});
