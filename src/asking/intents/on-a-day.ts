import { defineIntent } from '../intent.ts';

export default defineIntent({
  isPlain: true,
  rank: 64,
  command: 'history',
  slots: ['series', 'at'],
  args: { series: '$series', find: 'on', from: '$on' },
  examples: [
    ['sofr on 2023-03-15', '/history series:SOFR find:on from:2023-03-15'],
    ['2023年3月15日準備金', '/history series:WRBWFRBL find:on from:2023-03-15'],
  ],
});
