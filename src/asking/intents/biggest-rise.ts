import { steepest } from '../common-cues.ts';
import { defineIntent } from '../intent.ts';

/** The widest step up from one figure to the next. */
export default defineIntent({
  isSure: true,
  rank: 74.5,
  command: 'history',
  slots: ['series'],
  cues: steepest({
    steps:
      'jumps?|rises?|increases?|gains?|surges?|spikes?|climbs?|inflows?|(?:moves?|steps?) (?:up|higher)|(?:upward|up) moves?|upticks?|widenings?|blow-?outs?|additions?|builds?|hikes?',
    went: 'rise|rose|jump(?:ed)?|climb(?:ed)?|increased?|surged?|gr[eo]w|gain(?:ed)?|widen(?:ed)?',
    zh: {
      steps: '涨幅|升幅|增幅|涨|上?升|增加|增长',
      went: '涨|升|增加|增|多|跳|冲|蹦|飙|灌水?|进账|进帐|流入|走阔',
      extent: '涨幅|升幅|增幅',
    },
  }),
  not: { en: ['why', 'driver', 'factor'], zh: ['为什么', '因素'] },
  args: { series: '$series', find: 'biggest-rise', from: '$from', to: '$to' },
  examples: [
    ['largest one-day jump in SOFR since 2022', '/history series:SOFR find:biggest-rise from:2022-01-01'],
    ['准备金单周涨幅最大是哪一周', '/history series:WRBWFRBL find:biggest-rise'],
    ['2025年TGA最大的單週增幅', '/history series:WDTGAL find:biggest-rise from:2025-01-01 to:2025-12-31'],
  ],
});
