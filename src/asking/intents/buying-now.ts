import { defineIntent } from '../intent.ts';

/** Whether the Fed still buys, or has stopped: what the arrangement in force is. */
export default defineIntent({
  isSure: true,
  rank: 95.45,
  command: 'explain',
  slots: ['noTime', 'noMoney'],
  cues: {
    en: [
      '(?:fed|it|they|fomc)\\b.{0,12}\\b(?:stopped|halted|quit|done|ended|paused|still|again) (?:with )?(?:buying|purchasing|adding)',
      '(?:fed|it|they|fomc)\\b.{0,12}\\bno longer (?:buys?|buying|purchas)',
      '(?:is|are) (?:the )?(?:fed|they|fomc) (?:still |currently |now )*(?:buying|purchasing)(?: (?:bills|treasuries|bonds|securities|t-bills|assets))?(?: anything)?[ ?]*$',
      '(?:has|have) (?:the )?(?:fed|they|rmps?|purchases|reserve management purchases) (?:stopped|ended|paused|gone to zero)(?: (?:buying|purchasing|purchases).{0,20})?[ ?]*$',
    ],
    zh: [
      '(?:停止|停了|暂停|不再|没有?再)(?:购?买|买进|买入|购债|扩表)(?:短债|短期国债|国库券|国债|债券|票据|证券)?',
      '(?:联储|联准会|fed).{0,6}(?:还在|仍在|还|继续)(?:购?买|买进|买入|购债)',
      '(?:买债|购债|购买|rmp).{0,4}(?:停了|停止了|结束了|还在)',
    ],
  },
  also: { en: ['fed', 'fomc', 'they', 'rmp', 'purchas'], zh: ['联储', '联准', 'fed', 'rmp', '央行', '他们'] },
  not: {
    en: ['why', 'when', 'how\\b', 'what', 'will\\b', 'should', 'mbs'],
    zh: ['为什么', '何时', '多少', '(?<!联准|委员)会', '什么'],
  },
  args: { topic: 'reserve-management-purchases' },
  examples: [
    ['The Fed has stopped buying bills, true?', '/explain topic:reserve-management-purchases'],
    ['is the fed still buying bills?', '/explain topic:reserve-management-purchases'],
    ['聯準會已經停止買國庫券了嗎', '/explain topic:reserve-management-purchases'],
    ['美联储还在买短债吗', '/explain topic:reserve-management-purchases'],
  ],
});
