import { defineIntent } from '../intent.ts';

/** Whether a figure is larger now than when something happened: what has changed since. */
export default defineIntent({
  isSure: true,
  rank: 84.65,
  command: 'history',
  slots: ['claim', 'series', 'oneFigure', 'event', 'noLevel', 'noMoney'],
  cues: {
    en: [
      '(?:larger|bigger|greater|higher|more|smaller|lower|less|fewer|tighter|wider)\\b.{0,24}\\bthan\\b',
      '(?:up|down|risen|fallen|grown|shrunk|rose|fell|grew) since',
    ],
    zh: ['比.{1,20}(?:更|还|要)?[大多高小少低]', '(?:以来|之后|后).{0,10}(?:扩大|增加|减少|下降|上升|缩小)了?'],
  },
  also: { en: ['than', 'since'], zh: ['比', '以来', '后'] },
  not: {
    en: ['why', 'how\\b', 'what', 'which', 'chart', 'ever\\b', 'first'],
    zh: ['为什么', '多少', '哪', '图', '曾', '几'],
  },
  args: { series: '$series', find: 'change', from: '$on' },
  examples: [
    ['The balance sheet is bigger than when QT ended, right?', '/history series:WALCL find:change from:2025-12-01'],
    ['总资产比缩表结束时大，对吧', '/history series:WALCL find:change from:2025-12-01'],
  ],
});
