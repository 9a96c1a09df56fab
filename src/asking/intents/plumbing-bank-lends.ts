import { definePlumbing } from '../plumbing.ts';

export default definePlumbing({
  event: 'bank-lends',
  cues: {
    en: [
      'banks? (?:makes?|issues?|grants?) (?:a )?loan',
      '(?:new )?loan (?:is )?made',
      'when a bank lends',
      'bank lends (?:out )?(?: |\\d|money|a million|to (?:a|its) )',
    ],
    zh: ['银行(?:发放|放出?|新增).{0,4}贷款', '(?:放贷|放款|贷款|贷出).{0,24}(?:准备金|存款).{0,8}(?:会|怎|变|增|减)'],
  },
  not: { en: ['lend out', 'can banks'], zh: ['能把', '可以把', '贷出去'] },
  examples: [['what happens to reserves when a bank makes a loan', '/plumbing event:bank-lends']],
});
