import { defineIntent } from '../intent.ts';

export default defineIntent({
  isPlain: true,
  rank: 63,
  command: 'history',
  slots: ['series', 'week'],
  args: { series: '$series', find: 'on', from: '$on' },
  examples: [
    ['how high were bank reserves in the week to Dec 17, 2025?', '/history series:WRBWFRBL find:on from:2025-12-17'],
    ['上上周准备金多少', '/history series:WRBWFRBL find:on from:2026-09-23'],
  ],
});
