import { steepest } from '../common-cues.ts';
import { defineIntent } from '../intent.ts';

/** The widest step down from one figure to the next. */
export default defineIntent({
  isSure: true,
  rank: 74.5,
  command: 'history',
  slots: ['series'],
  cues: steepest({
    steps:
      'drops?|falls?|decreases?|declines?|plunges?|loss(?:es)?|outflows?|(?:moves?|steps?) (?:down|lower)|(?:downward|down) moves?|slides?|slumps?|tumbles?|contractions?|shrinkages?|narrowings?|tightenings?|drains?|cuts?',
    went: 'fall|fell|drop(?:ped)?|declined?|sink|sank|plunged?|shrank|shrink|los[et]|shed|slid(?:e)?',
    zh: {
      steps: '跌幅|降幅|减幅|跌|下?降|减少|回落',
      went: '跌|降|减少|减|掉|少|砍|缩|缩水|回落|流失|流出|收窄',
      extent: '跌幅|降幅|减幅',
    },
  }),
  not: { en: ['why', 'driver', 'factor'], zh: ['为什么', '因素'] },
  args: { series: '$series', find: 'biggest-fall', from: '$from', to: '$to' },
  examples: [
    [
      'biggest weekly drop in reserves in 2025',
      '/history series:WRBWFRBL find:biggest-fall from:2025-01-01 to:2025-12-31',
    ],
    ['準備金單週最大降幅', '/history series:WRBWFRBL find:biggest-fall'],
  ],
});
