import { defineIntent } from '../intent.ts';

/** Whether QT takes money out of shares: where the money goes that it takes. */
export default defineIntent({
  isSure: true,
  rank: 91.2,
  command: 'explain',
  cues: {
    en: [
      '\\b(?:takes?|taking|pulls?|pulling|drains?|draining|sucks?|sucking|removes?|moves?) .{0,24}(?:money|cash|liquidity|dollars)\\b.{0,12}(?:out|from)\\b',
      '(?:money|cash|liquidity) (?:come|comes|coming|flow|flows|go|goes|leave|leaves) (?:out of |from )?(?:the )?stock',
    ],
    zh: ['抽走', '抽水', '抽血', '抽离', '流出', '撤出', '吸走', '拿走'],
  },
  also: {
    en: [
      '\\b(?:qt|quantitative tightening|balance sheet)\\b.*\\b(?:stock|equit|share)',
      '\\b(?:stock|equit|share).*\\b(?:qt|quantitative tightening|balance sheet)\\b',
    ],
    zh: ['(?:qt|缩表|量化紧缩).*(?:股|大盘)', '(?:股|大盘).*(?:qt|缩表|量化紧缩)'],
  },
  not: { en: ['should', '\\bbuy\\b', '\\bsell\\b'], zh: ['该不该', '买', '卖'] },
  args: { topic: 'does-qt-destroy-deposits' },
  examples: [
    ['does QT take money out of the stock market', '/explain topic:does-qt-destroy-deposits'],
    ['QT会把钱从股市抽走吗', '/explain topic:does-qt-destroy-deposits'],
    ['縮表會讓資金流出股市嗎', '/explain topic:does-qt-destroy-deposits'],
  ],
});
