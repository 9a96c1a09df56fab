import { APART } from '../common-cues.ts';
import { defineIntent } from '../intent.ts';

/** How far something moved in one stretch beside another: did reserves fall more in 2022 or in 2023. */
export default defineIntent({
  rank: 92,
  command: 'compare',
  slots: ['twoStretches', 'noLevel', 'single'],
  cues: {
    en: [
      '\\bf[ae]ll(?:en|ing)?\\b|\\bdrop(?:s|ped|ping)?\\b|\\bdeclin(?:e|es|ed|ing)\\b|\\bshr[aiu]n?k(?:ing)?\\b|\\bdrain(?:s|ed|ing)?\\b',
      '\\br[io]se\\b|\\brising\\b|\\bgr[eo]w(?:th|n|ing)?\\b|\\bincreas(?:e|es|ed|ing)\\b|\\bclimb(?:s|ed|ing)?\\b|\\bjump(?:s|ed|ing)?\\b',
      '\\bchang(?:e|es|ed)\\b|\\bmov(?:e|es|ed)\\b|\\blos[et]\\b|\\bgain(?:s|ed)?\\b',
    ],
    zh: ['[跌涨降升缩扩减增](?!息)', '变动', '变化'],
  },
  also: APART,
  not: {
    en: ['charts?\\b', 'plot', 'graph', 'average', 'avg', 'why', 'highest', 'lowest', 'biggest', 'requirement'],
    zh: ['画', '图', '平均', '均值', '为什么', '最高', '最低', '最大', '准备金率', '降准'],
  },
  args: { find: 'change', first: '$firstStretch', second: '$otherStretch', series: '$toldFirst' },
  isSure: true,
  examples: [
    ['did reserves fall more in 2022 or 2023', '/compare find:change first:2022 second:2023'],
    ['准备金2022年跌得多还是2023年跌得多', '/compare find:change first:2022 second:2023'],
    [
      'how much did the TGA change in Q1 compared with Q2',
      '/compare find:change first:2026-Q1 second:2026-Q2 series:WDTGAL',
    ],
  ],
});
