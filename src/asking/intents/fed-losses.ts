import { defineIntent } from '../intent.ts';

/** Whether the Fed loses money, and what becomes of it. */
export default defineIntent({
  isSure: true,
  rank: 99,
  command: 'explain',
  cues: {
    en: [
      'fed(?:eral reserve)?\\b.{0,16}\\b(?:lose|loses|losing|lost|make|makes|making|made|earn|earns|bleeding) (?:any |its |so much |a lot of )?(?:money|profits?|losses)',
      'fed(?:eral reserve)?(?:.s)? (?:(?:operating|net|annual|paper) )?(?:loss|losses|profits?|net income|earnings|remittances)\\b',
      '(?:did|has) the fed(?:eral reserve)? (?:lose|lost|earn|earned)\\b(?!.{0,20}(?:assets|reserves|securities|treasuries|mbs|control|credib))',
      'fed(?:eral reserve)?\\b.{0,12}\\brun out of (?:money|dollars|cash)',
      'deferred asset',
      'fed(?:eral reserve)?\\b.{0,20}\\b(?:go|going|goes|went|be) (?:bust|bankrupt|broke|insolvent)',
      'fed(?:eral reserve)? (?:is |be )?(?:bankrupt|insolvent|profitable|broke)',
      'is the fed (?:bankrupt|insolvent|profitable|broke|in the red|underwater)',
      'remit(?:s|ted|tances?)? .{0,20}(?:treasury|profits?)',
      'negative equity.{0,12}fed|fed.{0,20}negative equity',
    ],
    zh: [
      '(?:美联储|联储|联准会|fed).{0,8}(?:破产|倒闭|亏损|赔钱|亏了|亏钱|亏多少|赚钱|盈利|获利|净收入|资不抵债)',
      '递延资产',
      '上[缴交](?:财政部|国库)',
    ],
  },
  not: {
    en: ['svb', 'first republic', 'stress test', 'assets', 'balance sheet', 'in total between', 'peak', 'top and'],
    zh: ['硅谷'],
  },
  args: { topic: 'fed-losses' },
  examples: [
    ['is the Fed losing money', '/explain topic:fed-losses'],
    ['what is the deferred asset', '/explain topic:fed-losses'],
    ['美联储会破产吗', '/explain topic:fed-losses'],
    ['聯準會虧損多少', '/explain topic:fed-losses'],
  ],
});
