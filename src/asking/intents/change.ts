import { CHANGE } from '../common-cues.ts';
import { defineIntent } from '../intent.ts';

export default defineIntent({
  rank: 66,
  command: 'history',
  slots: ['series', 'time'],
  cues: CHANGE,
  not: {
    en: ['charts?\\b', 'graph', 'plot', 'highest', 'lowest', 'average\\b', 'avg', 'peak\\b(?!.{0,12}$)'],
    zh: ['画', '图', '最高', '最低', '(?<!周)平均', '(?<!周)均值'],
  },
  args: { series: '$series', find: 'change', from: '$changeFrom', to: '$changeTo' },
  examples: [
    ['so what did reserves do over September', '/history series:WRBWFRBL find:change from:2026-09-01 to:2026-09-30'],
    ['change in reserves past 6 months', '/history series:WRBWFRBL find:change from:2026-04-08'],
    ['2023年下半年准备金增加了多少', '/history series:WRBWFRBL find:change from:2023-07-01 to:2023-12-31'],
    ['本週TGA增減', '/history series:WDTGAL find:change from:2026-09-23'],
  ],
});
