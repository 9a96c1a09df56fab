import { defineIntent } from '../intent.ts';

export default defineIntent({
  rank: 84,
  command: 'explain',
  slots: ['why'],
  cues: {
    en: [
      'banks? (?:still |even |just |really |all |bother to |want to |choose to |all )?(?:hold|keep|park|leave|sit on|hoard|want|need)(?:ing)? (?:so (?:much|many)|any|all|that|more|extra|trillions|reserves|\\$?\\d)',
    ],
    zh: [
      '(?:还要?|仍|却|干嘛|何必)(?:持有|留着?|放着?|存着?|保有).{0,6}准备金',
      '银行.{0,16}(?:还|仍|要|愿意|非要|会)?(?:存放?|放|持有|留|囤)(?:着|了|那么多|这么多)?.{0,10}(?:联储|联准会|准备金)',
    ],
  },
  also: {
    en: ['reserves', 'at the fed', 'requirement', 'than they (?:must|need|have)'],
    zh: ['准备金', '联储', '联准会', '法定'],
  },
  not: { en: ['fell', 'fall', 'drop', 'rise', 'rose', 'pay'], zh: ['付息', '利息', '降', '跌', '涨', '升'] },
  args: { topic: 'why-banks-hold-more' },
  examples: [
    ['requirements are nil so why do banks keep so many reserves', '/explain topic:why-banks-hold-more'],
    ['法定要求是零，為什麼銀行還放這麼多準備金', '/explain topic:why-banks-hold-more'],
  ],
});
