import { defineIntent } from '../intent.ts';

/** One figure on two days that are named together, with no word of what is wanted of them: both, side by side. */
export default defineIntent({
  isSure: true,
  rank: 88.5,
  command: 'compare',
  slots: ['series', 'oneFigure', 'twoDays', 'noLevel'],
  cues: { en: ['\\bon {2,}(?:and|&) {2,}', '\\bon {2,}and on {2,}'], zh: ['(?:^| ) {2,}[和与跟及、] {2,}'] },
  also: { en: ['^(?!.*\\bbetween\\b)'], zh: ['^'] },
  not: {
    en: [
      ...[
        'why',
        'charts?\\b',
        'graph',
        'plot',
        'average',
        'avg',
        'highest',
        'lowest',
        'between',
        'from',
        'chang',
        'differ',
      ],
      ...['how many', 'how often', 'first', 'what happened', 'did'],
    ],
    zh: [
      '为什么',
      '为何',
      '为啥',
      '画',
      '图',
      '平均',
      '均值',
      '最[高低大小多少]',
      '从',
      '之间',
      '变',
      '涨',
      '跌',
      '增',
      '减',
      '几[次天]',
      '差',
    ],
  },
  args: { first: '$first', second: '$other', series: '$toldFirst' },
  examples: [
    ['EFFR on 29 and 30 september', '/compare first:2026-09-29 second:2026-09-30 series:EFFR'],
    ['9月29日和30日的SOFR', '/compare first:2026-09-29 second:2026-09-30 series:SOFR'],
  ],
});
