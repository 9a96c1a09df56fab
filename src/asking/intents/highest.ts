import { defineIntent } from '../intent.ts';

export default defineIntent({
  rank: 73,
  command: 'history',
  slots: ['series'],
  cues: {
    en: [
      'highest',
      'peak(?!ed? and)',
      'max(?:imum)?\\b',
      'record high',
      'all[- ]time high',
      '\\bath\\b',
      'biggest',
      'largest',
      'top (?:day|week|print|value|level)',
      'widest',
      'most\\b(?! recent)',
      'how high did',
      'high(?:s)? (?:in|of|for)\\b',
      'record(?! low)',
      'the high\\b',
      'week high',
      'high point',
    ],
    zh: ['最高', '峰值', '最大', '历史新高', '最多', '高点', '顶点', '纪录(?!低)', '新高', '最宽'],
  },
  not: {
    en: [
      'record low',
      'lowest',
      'how far .{0,40}peak',
      '(?:from|since|after) (?:its|the|their) .{0,8}peak',
      'almost',
      'most recent',
      'first',
      'last time',
      'was that',
    ],
    zh: ['最低', '新低', '见顶后', '首次', '第一次', '高点后', '高点缩', '比峰值', '从高点', '低到'],
  },
  args: { series: '$series', find: 'highest', from: '$from', to: '$to' },
  examples: [
    ['highest SOFR ever', '/history series:SOFR find:highest'],
    ['2019到2020年总资产最高', '/history series:WALCL find:highest from:2019-01-01 to:2020-12-31'],
    ['準備金歷史最高紀錄', '/history series:WRBWFRBL find:highest'],
  ],
});
