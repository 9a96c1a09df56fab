import { defineIntent } from '../intent.ts';

/** How much more there was at the end of one stretch than at the end of another: 第三季比第二季多多少. */
export default defineIntent({
  rank: 91,
  command: 'compare',
  slots: ['twoDays', 'noLevel', 'single'],
  cues: {
    en: [
      '\\b(?:more|less|higher|lower|bigger|smaller|larger) (?:in|at|on|during) (?:the )? {2,}than (?:in |at |on |during |the )* {2,}',
      '\\b(?:more|less|higher|lower|bigger|smaller|larger) (?:in|at|on|during) (?:the )? {2,}or (?:in |at |on |during |the )* {2,}[?.! ]*$',
    ],
    zh: [
      ' {2,}(?:和|跟|与|还是|或) {2,}.{0,8}(?:哪个?|谁)(?:更|比较)?(?:高|低|多|少|大|小)',
      '^.{0,6} {2,}.{0,8}比(?:起|在)? {2,}(?:还|要|又)?(?:多|少|高|低|大|小|增加|减少)',
    ],
  },
  also: { en: ['\\b(?:than|or)\\b'], zh: ['比', '哪', '谁'] },
  not: {
    en: ['chart', 'plot', 'f[ae]ll', 'r[io]se', 'average', 'week', 'day'],
    zh: ['画', '图', '平均', '周(?!三)', '星期', '天'],
  },
  args: { first: '$first', second: '$other', series: '$toldFirst' },
  isSure: true,
  examples: [
    ['第三季準備金比第二季多多少', '/compare first:2026-06-30 second:2026-09-30'],
    ['was the TGA higher in 2023 than in 2022', '/compare first:2022-12-31 second:2023-12-31 series:WDTGAL'],
  ],
});
