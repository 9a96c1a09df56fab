import { defineIntent } from '../intent.ts';

export default defineIntent({
  rank: 84,
  command: 'explain',
  slots: ['why'],
  cues: {
    en: [
      '(?:end|stop|halt|finish|quit|conclud)\\w* (?:the )?(?:qt|quantitative tightening|(?:balance sheet )?runoff)',
      '(?:qt|quantitative tightening|runoff) (?:was |has |had |did )?(?:been )?(?:end|stop|halt|over\\b|finish|conclud)',
    ],
    zh: ['(?:不|没)(?:再)?缩(?:表)?了', '(?:停止|结束|终止|停)(?:了)?缩表', '缩表.{0,4}(?:停|结束|终止)'],
  },
  not: {
    en: ['still', 'after', 'since', 'reserves', 'yield'],
    zh: ['买', '购', '还在', '之后', '以来', '准备金', '殖利率', '收益率'],
  },
  args: { topic: 'qt-end' },
  examples: [
    ['why was quantitative tightening halted', '/explain topic:qt-end'],
    ['聯準會為何停止縮表', '/explain topic:qt-end'],
  ],
});
