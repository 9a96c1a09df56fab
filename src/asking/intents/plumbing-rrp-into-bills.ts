import { definePlumbing } from '../plumbing.ts';

/** Funds move cash from ON RRP into bills, whatever the verb for it. */
export default definePlumbing({
  event: 'bills-to-funds',
  rank: 98.1,
  isSure: true,
  cues: {
    en: [
      '(?:out of|from) (?:the )?(?:on )?(?:rrp|reverse repo) .{0,12}(?:into|to|for) (?:new )?(?:t-?|treasury )?(?:bills?|treasuries)',
    ],
    zh: [
      '(?:基金|货基).{0,20}(?:从|由)(?:隔夜)?(?:逆回购|附卖回|rrp).{0,8}(?:转|换|挪|移|搬)(?:到|入|进|成|去).{0,4}(?:短债|国债|国库券|公债|票据|短期国债)',
    ],
  },
  not: { en: ['how much', 'when did', 'spen[dt]'], zh: ['多少$', '什么时候', '财政部'] },
  examples: [
    ['what if money market funds move 200bn from rrp to bills', '/plumbing event:bills-to-funds amount:200bn'],
    ['货币基金把1000亿从逆回购转到国债会怎样', '/plumbing event:bills-to-funds amount:100bn'],
  ],
});
