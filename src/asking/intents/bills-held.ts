import { defineIntent } from '../intent.ts';

export default defineIntent({
  rank: 84,
  command: 'history',
  cues: {
    en: [
      'how (?:many|much)(?: in)?(?: treasury)? (?:t-?)?bills\\b.{0,24}(?:fed|soma)',
      '(?:fed|soma).{0,10}(?:holdings|portfolio|stock) of (?:treasury )?(?:t-?)?bills',
      "(?:fed|soma)(?:'s)? (?:t-?)?bills? (?:holdings?|portfolio|stock)",
      '(?:t-?)?bills (?:does the fed|held by the fed|owned by the fed|the fed (?:holds|owns|has))',
      'amount of (?:treasury )?(?:t-?)?bills .{0,16}fed',
    ],
    zh: [
      '(?:美联储|联准会|联储|fed|soma).{0,6}(?:持有|手上|手里|还有|握有|有|里|中|内).{0,8}(?:国库券|短债|短期国债)',
      '(?:国库券|短债|短期国债)(?:持有|持仓|部位)(?:量|规模)?(?:是|有)?多少',
    ],
  },
  not: {
    en: [
      'over time',
      'trend',
      'history',
      'share',
      'percent',
      'proportion',
      'fraction',
      'month',
      'buy',
      'bought',
      'purchas',
      'sell',
      'what happens',
      'rate',
      'yield',
      'when',
      'why',
    ],
    zh: ['占', '比例', '比重', '几成', '还是', '每月', '买', '利率', '收益率', '殖利率', '会怎', '为什么', '何时'],
  },
  args: { series: 'SOMA_BILLS', find: 'latest' },
  examples: [
    ['how many T-bills does the Fed own', '/history series:SOMA_BILLS find:latest'],
    ['美联储持有多少短债', '/history series:SOMA_BILLS find:latest'],
    ['聯準會手上有多少國庫券', '/history series:SOMA_BILLS find:latest'],
  ],
});
