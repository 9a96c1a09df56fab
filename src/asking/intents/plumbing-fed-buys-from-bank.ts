import { definePlumbing } from '../plumbing.ts';

export default definePlumbing({
  event: 'fed-buys-from-bank',
  cues: {
    en: [
      'fed (?:buy|bought|purchase)s?.{0,30}(?:from|off) (?:a |the )?banks?',
      '(?:seller|one selling|who sells) (?:is|was|were) (?:a |the )?bank',
      'fed buys (?:a |an )?(?:bond|treasur|mbs|securit)',
      'fed (?:buy|buys|buying|bought) (?:treasur\\w+|bonds?|mbs|securities|bills).{0,30}reserves.{0,12}(?:rise|increase|go up|grow)',
    ],
    zh: [
      '(?:卖方|卖家|卖的)(?:换成|是|为)银行',
      '(?:美联储|联准会|联储|央行).{0,4}(?:从|向|跟|和|与|找).{0,4}银行.{0,4}买',
      '美联储买.{0,6}资产负债表',
      '(?:美联储|联准会|联储|央行)买(?:入|进|了)?(?:国债|公债|美债|债券?|短债).{0,8}准备金.{0,6}(?:会|增加|变多|上升)',
    ],
  },
  not: { en: ['fund', 'non-?bank', 'print'], zh: ['基金', '非银', '印钱', '印钞'] },
  examples: [
    ['fed buys a bond from a bank: what changes on each balance sheet', '/plumbing event:fed-buys-from-bank'],
    ['聯準會向銀行買債，各方資產負債表怎麼變', '/plumbing event:fed-buys-from-bank'],
  ],
});
