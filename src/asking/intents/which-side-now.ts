import { defineIntent } from '../intent.ts';

/** Whether one rate is above another now, or their spread positive: its latest value tells. */
export default defineIntent({
  rank: 71,
  command: 'history',
  slots: ['derived', 'noTime'],
  cues: {
    en: [
      '(?:positive|negative) or (?:positive|negative)',
      'above or below',
      'below or above',
      '^ ?(?:so |and )*(?:is|are)(?: the)? (?! {2,}).{0,40}\\b(?:above|below|over|under|higher|lower)\\b',
    ],
    zh: [
      '有比.{0,14}[高低](?:了)?[吗嘛么]',
      '正(?:的)?(?:还是|或者?|是)负',
      '负(?:的)?(?:还是|或者?|是)正',
      '[正负](?:的)?(?:还是|或者?) {2,}',
    ],
  },
  also: { en: ['^ ?(?:so |and )*(?:is|are)\\b', 'now', 'positive'], zh: ['[吗嘛么]', '还是', '现在', '正'] },
  not: {
    en: ['ever\\b', 'still', 'last\\b', 'how', 'when', 'first', 'always', 'often', '\\bby\\b'],
    zh: ['过[吗嘛么]', '曾', '有没有', '上次', '最近一次', '何时', '什么时候', '多少', '几', '一直', '还在', '仍'],
  },
  args: { series: '$series', find: 'latest' },
  isSure: true,
  examples: [
    ['三個月國庫券殖利率有比準備金利率高嗎', '/history series:DGS3MO-IORB find:latest'],
    ['is the 10y 3m spread positive or negative', '/history series:DGS10-DGS3MO find:latest'],
  ],
});
