import { defineIntent } from '../intent.ts';

/** That reserves are the cash in a bank's vault is held to be so, and is not. */
export default defineIntent({
  isSure: true,
  rank: 84,
  command: 'explain',
  slots: ['reserves', 'noTime'],
  cues: {
    en: ['(?:cash|money|banknotes?|notes|bills) .{0,36}vaults?', 'vault(?:ed)? cash'],
    zh: [
      '(?:金库|保险箱|库房?|银行)里?头?面?的?(?:钞票|现金|现钞|纸币)',
      '(?:钞票|现金|现钞|纸币|真钱).{0,4}(?:放|存|锁|摆|堆|躺|收)?在.{0,6}(?:金库|保险箱|库房)',
      '(?:真钱|现金|钞票|现钞|纸币|实物).{0,3}还是.{0,6}(?:账面|帐面|账上|帐上|电子|数字|记账)',
    ],
  },
  also: {
    en: [
      'just\\b',
      'basically',
      'same',
      'right\\?',
      'no\\?',
      "aren'?t",
      "isn'?t",
      'simply',
      'only\\b',
      'or (?:just|only|is it|are they|are those)',
      'physical',
      'actual',
      'real',
    ],
    zh: ['不就是', '就是', '是不是', '不都是', '不过是', '等于', '一回事', '还是', '真的', '实际的'],
  },
  not: { en: ['requirement', 'difference', 'count'], zh: ['区别', '不同', '算不算', '差别'] },
  args: { topic: 'claim-reserves-are-required-cash' },
  examples: [
    [
      'reserves are just the cash banks must keep in their vaults, no?',
      '/explain topic:claim-reserves-are-required-cash',
    ],
    ['準備金不就是銀行依法要留在金庫的鈔票？', '/explain topic:claim-reserves-are-required-cash'],
  ],
});
