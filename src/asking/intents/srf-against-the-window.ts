import { defineIntent } from '../intent.ts';

export default defineIntent({
  rank: 86,
  command: 'explain',
  cues: {
    en: [
      'diff',
      'vs\\b',
      'versus',
      'compare',
      'better',
      'instead of',
      'or\\b',
      'rather than',
      'same',
      '=',
      'equals?',
      'is the srf rate',
    ],
    zh: ['区别', '差别', '差异', '差在', '不同', '比', '还是', '一样', '等于', '相等', '相同', '=', '是不是'],
  },
  also: {
    en: [
      '(?:srf|standing repo).{0,40}(?:discount (?:window|rate)|primary credit|\\bdw\\b)',
      '(?:discount (?:window|rate)|primary credit|\\bdw\\b).{0,40}(?:srf|standing repo)',
    ],
    zh: ['(?:srf|常备回购|常备附买回).{0,12}(?:贴现|一级信贷)', '(?:贴现|一级信贷).{0,12}(?:srf|常备回购|常备附买回)'],
  },
  not: { en: ['chart', 'plot'], zh: ['画', '图'] },
  args: { topic: 'srf-vs-discount-window' },
  examples: [
    ['SRF vs discount window whats the difference', '/explain topic:srf-vs-discount-window'],
    ['SRF rate = discount rate?', '/explain topic:srf-vs-discount-window'],
    ['SRF利率等于贴现率吗', '/explain topic:srf-vs-discount-window'],
    ['SRF跟貼現窗口差在哪', '/explain topic:srf-vs-discount-window'],
  ],
});
