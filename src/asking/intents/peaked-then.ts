import { defineIntent } from '../intent.ts';

/** Whether something peaked in a time that is named: when it did is told of all there is, or a false year would be made true. */
export default defineIntent({
  rank: 92,
  command: 'history',
  slots: ['series', 'span', 'noLevel'],
  cues: {
    en: [
      'peaked(?! and| (?:at|above|over))',
      'topped out',
      'hit (?:its|their|a|the) (?:all[- ]time )?peak',
      'did .{2,30}\\bpeak\\b',
    ],
    zh: ['(?<!自|从|比|距)(?:见顶|到顶|触顶|达到?(?:了)?(?:峰值|顶峰|最高峰))(?!后|以来|之后|以后|那)'],
  },
  also: {
    en: [
      '\\b(?:right|correct|true|yes|no)\\b ?\\?*$',
      "(?:wasn'?t|didn'?t|isn'?t|hasn'?t|weren'?t)",
      '^ ?(?:so |and )?(?:did|was|were|has|have|is it|am i)\\b',
    ],
    zh: ['吧', '吗', '对不对', '是不是', '没错', '对吗', '真的'],
  },
  not: { en: ['what happened', 'why', 'how much', 'before', 'since', 'after'], zh: ['为什么', '多少', '以来', '之前'] },
  args: { series: '$series', find: 'highest' },
  isSure: true,
  examples: [
    ['reserves peaked in 2022, right?', '/history series:WRBWFRBL find:highest'],
    ['did total assets peak in 2021?', '/history series:WALCL find:highest'],
    ['準備金是2020年見頂的吧', '/history series:WRBWFRBL find:highest'],
  ],
});
