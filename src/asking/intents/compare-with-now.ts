import { COMPARISON } from '../common-cues.ts';
import { defineIntent } from '../intent.ts';

export default defineIntent({
  rank: 90,
  command: 'compare',
  slots: ['time', 'single', 'notNear'],
  cues: COMPARISON,
  not: {
    en: ['chart', 'plot', 'graph', 'show', 'accounts? for', 'why'],
    zh: ['画', '图', '为什么', '为何', '为啥'],
  },
  args: { first: '$onOrPeak', second: '$today', series: '$toldFirst' },
  examples: [
    ['how does now compare with sept 17 2019', '/compare first:2019-09-17 second:2026-10-08'],
    ['現在跟2019年9月17日比如何', '/compare first:2019-09-17 second:2026-10-08'],
  ],
});
