import { definePlumbing } from '../plumbing.ts';

export default definePlumbing({
  event: 'bills-to-funds-spent',
  rank: 98.2,
  cues: {
    en: [
      '(?:funds?|mmfs?|rrp|reverse repo)\\b.{0,60}\\b(?:bills?|treasuries|debt)\\b.{0,60}\\b(?:treasury|government|it)\\b.{0,16}\\b(?:spends?|spent|pays?|paid|disburs\\w+)',
      '(?:funds?|mmfs?)\\b.{0,60}\\btreasury\\b.{0,12}\\bspends?\\b',
    ],
    zh: [
      '(?:基金|货基|逆回购|附卖回|rrp).{0,24}(?:短债|国债|国库券|票据).{0,24}(?:财政部|政府|再).{0,8}(?:花|支出|付|拨)',
    ],
  },
  not: { en: ['how much did', 'when did', 'why did'], zh: ['为什么', '何时'] },
  examples: [
    [
      'what if money funds move their ON RRP cash into bills and the Treasury spends it',
      '/plumbing event:bills-to-funds-spent',
    ],
    ['如果货币基金把逆回购的钱拿去买短债，财政部再花出去，准备金会怎样', '/plumbing event:bills-to-funds-spent'],
    ['貨幣基金用附賣回資金買國庫券，財政部再支出，對準備金有什麼影響', '/plumbing event:bills-to-funds-spent'],
  ],
});
