import { defineIntent } from '../intent.ts';
import { EXTREMES } from '../level-cues.ts';

/** The latest figure beside the highest or the lowest of a year: above its 2025 low, 比2021年高点低多少. */
export default defineIntent({
  isSure: true,
  rank: 91.6,
  command: 'history',
  slots: ['besideExtreme', 'series', 'oneFigure', 'noLevel'],
  also: EXTREMES,
  not: {
    en: [
      'chart',
      'plot',
      'graph',
      'draw',
      'when\\b',
      'why',
      'first',
      'last time',
      'how (?:often|long|many)',
      'average',
      'alert',
      'which (?:day|week|date|month)',
      'what happened',
    ],
    zh: [
      '画',
      '图',
      '走势',
      '什么时候',
      '何时',
      '哪[天日周一]',
      '几[次天周]',
      '多久',
      '为什么',
      '首次',
      '第一次',
      '平均',
      '提醒',
      '通知',
    ],
  },
  args: { series: '$series', find: '$besideFind', from: '$besideFrom', to: '$besideTo', tell: '$besideTell' },
  examples: [
    ['is the TGA above its 2025 low', '/history series:WDTGAL find:lowest from:2025-01-01 to:2025-12-31 tell:now'],
    [
      'how far is the TGA below its 2021 peak',
      '/history series:WDTGAL find:highest from:2021-01-01 to:2021-12-31 tell:now',
    ],
    ['how far below its 2021 peak are reserves', '/history series:WRBWFRBL find:change from:2021-12-08'],
    ['RRP now vs its 2023 high', '/history series:RRPONTSYD find:highest from:2023-01-01 to:2023-12-31 tell:now'],
    ['準備金比2025年低點高多少', '/history series:WRBWFRBL find:lowest from:2025-01-01 to:2025-12-31 tell:now'],
    ['TGA距2021年高点还差多少', '/history series:WDTGAL find:highest from:2021-01-01 to:2021-12-31 tell:now'],
    ['SOFR较去年最高低多少', '/history series:SOFR find:highest from:2025-01-01 to:2025-12-31 tell:now'],
    [
      'how much are reserves up from the low of 2019',
      '/history series:WRBWFRBL find:lowest from:2019-01-01 to:2019-12-31 tell:now',
    ],
  ],
});
