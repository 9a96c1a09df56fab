import { defineIntent } from '../intent.ts';
import { NOW_AND_THEN } from '../now-and-then-cues.ts';

/** Two series as one, now and at another time: both, with what lies between them. */
export default defineIntent({
  isSure: true,
  rank: 90.6,
  command: 'history',
  slots: ['derived', 'time', 'oneTime', 'noLevel'],
  cues: NOW_AND_THEN,
  not: {
    en: ['chart', 'plot', 'graph', 'why', 'average', 'highest', 'lowest'],
    zh: ['画', '图', '为什么', '平均', '最高', '最低'],
  },
  args: { series: '$series', find: 'change', from: '$on' },
  examples: [
    ['reserves to GDP now, and in sept 2019', '/history series:WRESBAL/GDP find:change from:2019-09-30'],
    ['准备金占GDP现在和2019年9月', '/history series:WRESBAL/GDP find:change from:2019-09-30'],
  ],
});
