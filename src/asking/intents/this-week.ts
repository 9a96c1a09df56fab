import { defineIntent } from '../intent.ts';

/** The newest figure of a series, asked for as this week's. */
export default defineIntent({
  rank: 58.5,
  command: 'history',
  slots: ['series', 'time', 'single'],
  also: { en: ['(?:this|current) week', "this week's"], zh: ['本周', '这周', '这个星期'] },
  args: { series: '$series', find: 'latest' },
  examples: [
    ["this week's TGA", '/history series:WDTGAL find:latest'],
    ['本周总资产', '/history series:WALCL find:latest'],
  ],
});
