import { defineIntent } from '../intent.ts';

/** How high something was before something happened: the last figure before it. */
export default defineIntent({
  rank: 57.5,
  command: 'history',
  slots: ['series', 'until', 'single'],
  not: { en: ['than (?:it|they|that)', 'than\\b.{0,12}before'], zh: ['比.{0,16}前.{0,6}(?:多|少|高|低|大|小)'] },
  also: { en: ['before\\b', 'prior to', 'ahead of'], zh: ['前(?!后)'] },
  args: { series: '$series', find: 'on', from: '$on' },
  examples: [
    [
      'how high were reserves before the september 2019 repo squeeze',
      '/history series:WRBWFRBL find:on from:2019-09-16',
    ],
    ['2019年錢荒之前準備金是多少', '/history series:WRBWFRBL find:on from:2019-09-16'],
  ],
});
