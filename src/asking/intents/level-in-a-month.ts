import { defineIntent } from '../intent.ts';

export default defineIntent({
  isPlain: true,
  rank: 59,
  command: 'history',
  slots: ['series', 'month'],
  args: { series: '$series', find: 'average', from: '$from', to: '$to' },
  examples: [
    ['what were reserves in march 2020', '/history series:WRBWFRBL find:average from:2020-03-01 to:2020-03-31'],
    ['2020年3月准备金是多少', '/history series:WRBWFRBL find:average from:2020-03-01 to:2020-03-31'],
  ],
});
