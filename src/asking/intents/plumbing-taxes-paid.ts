import { definePlumbing } from '../plumbing.ts';

export default definePlumbing({
  event: 'taxes-paid',
  cues: {
    en: [
      'tax(?:es)? (?:pay|day|date|paid|due)',
      'pay(?:s|ing)? (?:their )?tax',
      'taxpayer',
      'pay(?:s|ing)? (?:the )?(?:irs|taxman|uncle sam|treasury)\\b',
      'tga (?:going|moving|climbing) up',
      'tax (?:day|date|season|week)s?.{0,20}(?:mechanic|plumbing|effect|impact)',
      '(?:mechanic|plumbing|effect|impact).{0,20}tax (?:day|date|season|week|payment)s?',
      '(?:bigger|rising|higher|larger|growing) (?:the )?tga',
      'tga (?:goes up|went up|rises|rose|grows|grew|builds|rebuild|refill|increase|up)',
      '(?:tga|treasury account).{0,20}(?:drain|reserves)',
    ],
    zh: ['缴税', '交税', '报税', '纳税', '(?:tga|财政部账户|国库账户|一般账户).{0,6}(?:上升|增加|变大|补充|走高|回补)'],
  },
  not: {
    en: [
      'next',
      'when is',
      'calendar',
      'how much did',
      'rebuild the tga in',
      'since',
      'did (?:reserves|it|they)\\b',
      'after the tax',
    ],
    zh: ['下一', '哪天', '什么时候', '增加多少', '补了', '多少$'],
  },
  examples: [
    ['50bn tax payment effect on bank reserves step by step', '/plumbing event:taxes-paid amount:50bn'],
    ['TGA上升为什么会抽走准备金', '/plumbing event:taxes-paid'],
  ],
});
