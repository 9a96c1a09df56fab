import { definePlumbing } from '../plumbing.ts';

export default definePlumbing({
  event: 'cash-withdrawn',
  cues: {
    en: [
      'atm\\b',
      'withdraw',
      'tak(?:e|es|ing|en) (?:out )?(?:\\w+ )?cash(?: out)?',
      'cash (?:is )?(?:taken|withdrawn|out)',
      'pull(?:s)? cash',
    ],
    zh: [
      '取现',
      '提现',
      '提款',
      '取走.{0,8}现金',
      '取出?.{0,6}现金',
      '提领',
      '(?:领|取|提)(?:走|出|了|点|些)?(?:现金|现钞|钞票).{0,16}准备金',
    ],
  },
  examples: [
    ['i take cash out of an atm, what happens to reserves', '/plumbing event:cash-withdrawn'],
    ['取走200亿现金对准备金的影响', '/plumbing event:cash-withdrawn amount:20bn'],
  ],
});
