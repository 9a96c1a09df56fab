import { defineIntent } from '../intent.ts';
import { AGAINST_ITS_PEAK } from '../peak-cues.ts';

/** A figure beside its peak: how far it has come from there. */
export default defineIntent({
  isSure: true,
  rank: 91,
  command: 'history',
  slots: ['peaked', 'time', 'oneTime', 'noLevel'],
  also: AGAINST_ITS_PEAK,
  not: {
    en: ['chart', 'plot', 'graph', 'when', 'why', 'vs.{0,12}low', 'average', 'month', 'week', 'share', 'gdp'],
    zh: ['画', '图', '什么时候', '为什么', '平均', '今年', '去年', '个?月', '周'],
  },
  args: { series: '$series', find: 'change', from: '$changeFrom' },
  examples: [
    ['fed balance sheet size vs peak', '/history series:WALCL find:change from:2022-04-13'],
    ['reserves now compared with the record high', '/history series:WRBWFRBL find:change from:2021-12-08'],
    ['总资产跟最高点比差多少', '/history series:WALCL find:change from:2022-04-13'],
    ['準備金和歷史最高點相比', '/history series:WRBWFRBL find:change from:2021-12-08'],
  ],
});
