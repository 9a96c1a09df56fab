import { defineIntent } from '../intent.ts';
import { EXTREMES } from '../level-cues.ts';

/** The highest or the lowest of one stretch beside that of another: the low of 2019 against that of 2025. */
export default defineIntent({
  rank: 93.1,
  command: 'compare',
  slots: ['twoStretches', 'extreme', 'noLevel', 'oneFigure'],
  cues: EXTREMES,
  not: {
    en: [
      'charts?\\b',
      'plot',
      'graph',
      'average',
      'avg',
      'why',
      'when\\b',
      'first',
      'last time',
      '(?:rise|fall|drop|move|jump|decline|increase|change|gain|loss|swing|spike)s?\\b',
      'requirement',
      'streak',
      'run\\b',
    ],
    zh: [
      '画',
      '图',
      '平均',
      '均值',
      '为什么',
      '什么时候',
      '何时',
      '首次',
      '[涨跌升降]幅',
      '单[日周]',
      '准备金率',
      '降准',
      '变动',
      '变化',
    ],
  },
  args: { find: '$extreme', first: '$firstStretch', second: '$otherStretch', series: '$toldFirst' },
  isSure: true,
  examples: [
    ['lowest of 2019 vs lowest of 2025 reserves', '/compare find:lowest first:2019 second:2025'],
    ['the highest SOFR in 2021 and in 2025', '/compare find:highest first:2021 second:2025 series:SOFR'],
    ['2019年准备金最低和2025年最低比', '/compare find:lowest first:2019 second:2025'],
    ['準備金2021年最高點與2025年最高點相比', '/compare find:highest first:2021 second:2025'],
    [
      'peak of RRP in 2021 compared to its peak in 2022',
      '/compare find:highest first:2021 second:2022 series:RRPONTSYD',
    ],
  ],
});
