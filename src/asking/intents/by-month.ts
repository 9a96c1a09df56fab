import { defineIntent } from '../intent.ts';

/** A picture of each month or quarter of a stretch, or of several figures in each: the line shows them all. */
export default defineIntent({
  rank: 86,
  command: 'chart',
  slots: ['series', 'span'],
  cues: {
    en: [
      '(?:per|each|every|by) (?:month|quarter|week|wednesday|year)\\b',
      '(?:month|quarter|week|year) (?:by|over) (?:month|quarter|week|year)\\b',
      '(?:monthly|quarterly|yearly) (?:levels?|figures?|values?|numbers?|readings?|averages?)',
    ],
    zh: ['(?:逐|每个?|按|分)(?:月|季度?|周|年)(?!底|末|初)', '各(?:月|季度?|年)'],
  },
  not: {
    en: [
      'average',
      'avg',
      'mean\\b',
      'caps?\\b',
      'how (?:fast|much)',
      'pace',
      'drain',
      'why',
      'alert',
      'post',
      'highest',
      'lowest',
      'which',
    ],
    zh: ['平均', '均值', '上限', '多快', '速度', '为什么', '提醒', '发', '最高', '最低', '哪'],
  },
  args: { series: '$allSeries', from: '$chartFrom', to: '$chartTo' },
  examples: [
    ['plot reserves per quarter in 2025', '/chart series:WRBWFRBL from:2025-01-01 to:2025-12-31'],
    ['画一下2025年各季度的准备金', '/chart series:WRBWFRBL from:2025-01-01 to:2025-12-31'],
  ],
});
