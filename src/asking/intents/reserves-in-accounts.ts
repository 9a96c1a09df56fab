import { defineIntent } from '../intent.ts';

/** Where reserves stand in the accounts a bank publishes. */
export default defineIntent({
  rank: 85,
  command: 'explain',
  slots: ['noTime'],
  also: {
    en: ['10-?[kq]\\b', 'annual report', "bank'?s (?:own )?(?:accounts|balance sheet|filings?|financials)"],
    zh: ['年报', '财报', '财务报表', '银行的?资产负债表'],
  },
  cues: { en: ['reserves?\\b', 'at the fed'], zh: ['准备金', '存放央行', '在美联储', '在联准会'] },
  not: { en: ["fed(?:eral reserve)?'?s (?:own )?(?:annual|balance)"], zh: ['(?:美联储|联准会)的?(?:年报|财报|资产)'] },
  args: { topic: 'cash-and-balances-at-central-banks' },
  examples: [
    [
      'reading a bank 10-K: where do i see its reserves at the fed',
      '/explain topic:cash-and-balances-at-central-banks',
    ],
    ['銀行年報裡準備金看哪一項', '/explain topic:cash-and-balances-at-central-banks'],
  ],
});
