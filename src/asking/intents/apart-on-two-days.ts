import { defineIntent } from '../intent.ts';

/** How far one figure on a day is from itself on another. */
export default defineIntent({
  isSure: true,
  rank: 91.6,
  command: 'compare',
  slots: ['series', 'oneFigure', 'twoDays', 'noLevel'],
  cues: {
    en: ['differ(?:s|ed|ence)?\\b', 'diff\\b', '(?:how )?(?:far|much) apart'],
    zh: ['差(?:了|距)?(?:是|有)?(?:多少|几|多大)', '相差', '差额', '差距(?:是|有)?(?:多少|几|多大)'],
  },
  also: { en: ['\\b(?:and|vs\\.?|versus|to)\\b'], zh: ['[和与跟及、到比]', ' {8,}'] },
  not: {
    en: ['chart', 'plot', 'graph', 'average', 'avg', 'mean', 'why', 'highest', 'lowest', 'what is the difference in'],
    zh: ['[画图]', '平均', '均值', '为(?:什么|何)', '最[高低]', '前后'],
  },
  args: { first: '$first', second: '$other', series: '$toldFirst' },
  examples: [
    ['2025年10月1日跟2026年9月30日 總資產差多少', '/compare first:2025-10-01 second:2026-09-30 series:WALCL'],
    [
      'difference between total assets on oct 1 2025 and sep 30 2026',
      '/compare first:2025-10-01 second:2026-09-30 series:WALCL',
    ],
    [
      'how far apart was the TGA on jan 3 2024 and jan 8 2025',
      '/compare first:2024-01-03 second:2025-01-08 series:WDTGAL',
    ],
  ],
});
