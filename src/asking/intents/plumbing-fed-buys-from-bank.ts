import { definePlumbing } from '../plumbing.ts';

export default definePlumbing({
  event: 'fed-buys-from-bank',
  cues: {
    en: [
      'fed (?:buy|bought|purchase)s?.{0,30}(?:from|off) (?:a |the )?banks?',
      '(?:seller|one selling|who sells) (?:is|was|were) (?:a |the )?bank',
      'fed buys (?:a |an )?(?:bond|treasur|mbs|securit)',
    ],
    zh: [
      '(?:卖方|卖家|卖的)(?:换成|是|为)银行',
      '(?:美联储|联准会|联储|央行).{0,4}(?:从|向|跟|和|与|找).{0,4}银行.{0,4}买',
      '美联储买.{0,6}资产负债表',
    ],
  },
  not: { en: ['fund', 'non-?bank', 'print'], zh: ['基金', '非银', '印钱', '印钞'] },
  examples: [
    ['fed buys a bond from a bank: what changes on each balance sheet', '/plumbing event:fed-buys-from-bank'],
    ['聯準會向銀行買債，各方資產負債表怎麼變', '/plumbing event:fed-buys-from-bank'],
  ],
});
