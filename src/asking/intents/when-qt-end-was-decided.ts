import { defineIntent } from '../intent.ts';

/** On which of two days the end of QT was decided: in Washington it was the 29th, in Taipei and Beijing the 30th. */
export default defineIntent({
  isSure: true,
  rank: 85,
  command: 'explain',
  cues: {
    en: [
      '(?:decid|announc)\\w*\\b.{0,24}(?:end|stop)\\w*(?: of| to)? (?:qt|quantitative tightening|runoff)',
      '(?:end|stop)\\w*(?: of| to)? (?:qt|quantitative tightening|runoff)\\b.{0,24}(?:decid|announc)',
    ],
    zh: [
      '(?:结束|停止)缩表.{0,16}(?:决定|宣布|公布)的',
      '缩表.{0,8}(?:哪天|哪一天|几号|什么时候|何时)(?:就)?(?:定下来?|拍板|决定|宣布|敲定).{0,4}(?:结束|停)',
      '(?:决定|宣布)(?:结束|停止)缩表.{0,12}(?:哪天|哪一天|几号|还是)',
    ],
  },
  also: { en: ['\\bor\\b', 'which day', 'what day'], zh: ['还是', '哪天', '哪一天', '几号'] },
  not: { en: ['yield', 'market', 'reserves'], zh: ['殖利率', '收益率', '市场', '准备金', '多少'] },
  args: { topic: 'claim-decided-october-30' },
  examples: [
    ['was the end of QT decided on october 29 or 30', '/explain topic:claim-decided-october-30'],
    ['結束縮表是10月29還是30號決定的', '/explain topic:claim-decided-october-30'],
  ],
});
