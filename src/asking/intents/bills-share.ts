import { defineIntent } from '../intent.ts';

export default defineIntent({
  rank: 86,
  command: 'compare',
  cues: {
    en: [
      "(?:share|proportion|percentage|fraction|part|how much) of (?:the )?(?:fed|soma)(?:'s)? .{0,24}(?:is|are|in) (?:treasury )?(?:t-?)?bills",
      "(?:t-?)?bills as a (?:share|proportion|percentage|part) of (?:the )?(?:fed|soma)(?:'s)? (?:treasur|holdings|portfolio)",
      'bills as a (?:share|proportion|percentage|part) of (?:the )?treasur.{0,24}(?:fed|soma)',
    ],
    zh: [
      '(?:美联储|联准会|联储|fed|soma).{0,12}(?:国债|公债|持仓|部位).{0,4}(?:短债|短期国债|国库券)(?:占|的?比例|的?比重)',
      '(?:短债|短期国债|国库券)占(?:美联储|联准会|联储|fed|soma).{0,8}(?:国债|公债|持仓|部位)',
    ],
  },
  args: { first: 'SOMA_BILLS', second: 'TREAST' },
  examples: [
    ["what share of the Fed's Treasuries are bills", '/compare first:SOMA_BILLS second:TREAST'],
    ['美联储持有的国债里短债占多少', '/compare first:SOMA_BILLS second:TREAST'],
    ['聯準會持有的公債裡國庫券占多少', '/compare first:SOMA_BILLS second:TREAST'],
  ],
});
