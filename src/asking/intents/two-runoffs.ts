import { defineIntent } from '../intent.ts';

/** What each of the two runoffs did: to the balance sheet, where no other figure is named. */
export default defineIntent({
  rank: 92.5,
  command: 'compare',
  slots: ['twoStretches', 'noLevel', 'single'],
  cues: {
    en: [
      '(?:reserves?|assets?|balance sheet|mbs|treasur|tga|rrp|sofr|securities|holdings)',
      'how (?:much|far)',
      '(?:shr[aiu]nk|f[ae]ll|fell|drop|declin|roll|r[ao]n off|reduc|took|chang)',
    ],
    zh: ['准备金', '资产', '国债', 'mbs', '持有', '多少', '减', '降', '跌', '少', '变'],
  },
  also: {
    en: [
      'qt ?1\\b.{0,40}\\bqt ?2\\b',
      'qt ?2\\b.{0,40}\\bqt ?1\\b',
      'first qt\\b.{0,24}\\b(?:second|2nd|other|latest) (?:qt|one)\\b',
    ],
    zh: ['第一[轮次].{0,8}第二[轮次]', '首轮.{0,8}第二轮', '第二[轮次].{0,8}第一[轮次]'],
  },
  not: {
    en: [
      'charts?\\b',
      'plot',
      'graph',
      'average',
      'avg',
      'why',
      'highest',
      'lowest',
      'peak',
      'when\\b',
      'how long',
      'pace',
      'caps?\\b',
    ],
    zh: ['画', '图', '平均', '均值', '为什么', '最高', '最低', '什么时候', '何时', '多久', '速度', '上限'],
  },
  args: { find: 'change', first: '$firstStretch', second: '$otherStretch', series: '$seriesOrAssets' },
  isSure: true,
  examples: [
    [
      'how much did the balance sheet shrink in QT1 and QT2',
      '/compare find:change first:2017-10-01..2019-08-01 second:2022-06-01..2025-12-01 series:WALCL',
    ],
    [
      '第一轮缩表和第二轮缩表各减少多少',
      '/compare find:change first:2017-10-01..2019-08-01 second:2022-06-01..2025-12-01 series:WALCL',
    ],
    [
      'QT1 vs QT2 reserves',
      '/compare find:change first:2017-10-01..2019-08-01 second:2022-06-01..2025-12-01 series:WRBWFRBL',
    ],
    [
      '準備金在兩輪縮表各少了多少',
      '/compare find:change first:2017-10-01..2019-08-01 second:2022-06-01..2025-12-01 series:WRBWFRBL',
    ],
  ],
});
