import { definePlumbing } from '../plumbing.ts';

export default definePlumbing({
  event: 'bills-to-banks',
  cues: {
    en: [
      'treasury (?:sells|issues|auctions|borrows|sold|issuing)',
      '(?:bill|debt) issuance',
      'new (?:t-?)?bills',
      'issu(?:es|ing) (?:t-?)?bills',
    ],
    zh: [
      '(?:国库券|短债|国债|公债|新债)(?:由|被|让|改由)?银行(?:自己|自行|系统)?(?:吃|买|接|承接|认购|消化)',
      '发(?:行)?.{0,10}(?:短债|国债|国库券|公债|债|短期国债)',
    ],
  },
  not: { en: ['money funds?', 'mmfs?', 'rrp cash', 'fund'], zh: ['货币基金', '货基'] },
  examples: [
    ['what happens to reserves when the treasury sells bills', '/plumbing event:bills-to-banks'],
    ['財政部發國庫券，準備金會怎樣', '/plumbing event:bills-to-banks'],
  ],
});
