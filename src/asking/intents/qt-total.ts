import { defineIntent } from '../intent.ts';

/** How much the whole of QT took off: from the day it began to the day it ended. */
export default defineIntent({
  rank: 81.5,
  command: 'history',
  cues: {
    en: [
      'how much .{0,60}(?:shr[iau]nk|reduced?|t(?:ake|ook) (?:off|out|away)|roll(?:ed)? off|ran? off|r[au]n down|come down|fall|fell|drop|remove)',
      '(?:total|overall|altogether|in all|cumulative|entire) .{0,24}(?:runoff|reduction|shrinkage|decline)',
      '(?:runoff|reduction|shrinkage|decline) .{0,24}(?:in total|overall|altogether|in all|all told)',
    ],
    zh: [
      '(?:一共|总共|合计|累计|整个|全程).{0,12}(?:缩|减)了?.{0,4}(?:多少|几)',
      '(?:缩|减)了?(?:多少|几).{0,8}(?:一共|总共|合计)',
      '资产(?:规模)?(?:一共|总共|合计|累计|到底)?(?:减少|下降|缩小|缩水|缩减|少|降|缩|掉)了?(?:多少|几)',
      '缩表(?:到底|究竟|已经?|都)?(?:缩|减)(?:掉)?了?(?:多少|几)',
    ],
  },
  also: { en: ['qt\\b', 'quantitative tightening'], zh: ['缩表', '量化紧缩'] },
  not: {
    en: [
      'mbs',
      'treasur',
      'reserves',
      'mortgage',
      'rrp',
      'tga',
      'deposit',
      'pace',
      'month',
      'week',
      'qt ?1',
      'first qt',
      'cap\\b',
      'caps\\b',
      '(?:19|20)\\d\\d',
    ],
    zh: [
      'mbs',
      '[国公]债',
      '[这本]个?月',
      '准备金',
      '抵押',
      '逆回购',
      'tga',
      '存款',
      '速度',
      '每[月周]',
      '第一[轮次]',
      '首轮',
      '上一?轮',
      '上限',
      '\\d{4}年',
    ],
  },
  args: { series: 'WALCL', find: 'change', from: '$begun', to: '$ended' },
  examples: [
    [
      'how much did QT shrink the balance sheet in total',
      '/history series:WALCL find:change from:2022-06-01 to:2025-12-01',
    ],
    ['缩表一共缩了多少', '/history series:WALCL find:change from:2022-06-01 to:2025-12-01'],
  ],
});
