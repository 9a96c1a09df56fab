import { defineIntent } from '../intent.ts';

/** Whether a figure rose, or fell, every week or day of a time: in how many of them it did. */
export default defineIntent({
  isSure: true,
  rank: 95.3,
  command: 'history',
  slots: ['claim', 'series', 'oneFigure', 'oneTime', 'time', 'noDay', 'oneWay', 'noLevel'],
  cues: {
    en: [
      'every (?:single )?(?:day|week)\\b',
      'each (?:and every )?(?:day|week)\\b',
      'week after week',
      'day after day',
    ],
    zh: ['每一?个?[天日周](?:都|皆|均|全)', '[天周]{2}(?:都)?(?=.{0,4}[涨跌升降增减])', '每周每周'],
  },
  not: {
    en: ['why', 'when', 'how\\b', 'what', 'which', 'chart', 'show', 'post', 'send', 'table'],
    zh: ['为什么', '何时', '多少', '几', '图', '哪', '发送', '推送'],
  },
  args: { series: '$series', find: 'count', side: '$waySide', from: '$from', to: '$to' },
  examples: [
    [
      'reserves fell every week in September, right?',
      '/history series:WRBWFRBL find:count side:below from:2026-09-01 to:2026-09-30',
    ],
    ['准备金9月每周都在下降对吗', '/history series:WRBWFRBL find:count side:below from:2026-09-01 to:2026-09-30'],
    [
      'did the TGA rise every week in August',
      '/history series:WDTGAL find:count side:above from:2026-08-01 to:2026-08-31',
    ],
  ],
});
