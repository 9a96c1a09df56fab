import { defineIntent } from '../intent.ts';

/** Whether one of two figures is larger than the other: both side by side. */
export default defineIntent({
  isSure: true,
  rank: 90.95,
  command: 'compare',
  slots: ['claim', 'pair', 'notDerived', 'noTime', 'noLevel', 'noMoney'],
  also: {
    en: [
      '(?:larger|bigger|greater|higher|more|smaller|lower|less|fewer)\\b.{0,40}\\bthan\\b',
      'outweigh',
      'exceeds?\\b',
    ],
    zh: ['比.{1,24}(?:更|还|要)?[大多高小少低]', '[大多高小少低]于'],
  },
  not: {
    en: ['why', 'when', 'how\\b', 'what', 'which', 'chart', 'ever\\b', 'than it', 'than they', 'last', 'a year'],
    zh: ['为什么', '何时', '多少', '哪', '图', '曾', '上次', '以前'],
  },
  args: { first: '$oneSeries', second: '$otherSeries' },
  examples: [
    ['The Fed holds more bills than MBS, true?', '/compare first:SOMA_BILLS second:WSHOMCB'],
    ['Is the foreign repo pool larger than ON RRP?', '/compare first:WLRRAFOIAL second:RRPONTSYD'],
    ['外国官方逆回购比隔夜逆回购大，对吗', '/compare first:WLRRAFOIAL second:RRPONTSYD'],
  ],
});
