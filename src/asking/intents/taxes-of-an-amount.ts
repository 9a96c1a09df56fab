import { defineIntent } from '../intent.ts';

/** So much is paid in taxes, and somebody asks whose balance sheet is the shorter for it. */
export default defineIntent({
  isSure: true,
  rank: 96.4,
  command: 'plumbing',
  slots: ['money', 'noTime'],
  cues: {
    en: [
      '\\btax(?:es)?\\b.{0,40}\\bwho\\b',
      '\\bwho(?:se)?\\b.{0,40}\\btax(?:es)?\\b',
      '(?:goes?|go|going|flows?|paid|leaves?|moves?|comes?) (?:out )?(?:in|as|for|on|through) (?:\\w+ )?tax(?:es)?\\b',
      '(?:of|in|worth of) (?:\\w+ )?tax(?:es)?(?: payments?| receipts?| money)?\\b.{0,40}(?:short|loses?|lost|gains?|missing|balance sheets?|reserves?|deposits|moves?|happens?|effect|what|how)',
      '(?:pay|pays|paying|remits?|send|sends) +(?:in |out )?(?:\\w+ ){0,2}tax(?:es)?\\b',
    ],
    zh: [
      '[缴报交纳]税.{0,12}谁(?:少|多|亏|损|短|缺|的)',
      '谁.{0,10}[缴报交纳]税',
      '[缴报交纳](?:了)? *(?:的)?税(?:款)?.{0,12}(?:谁|少了什么|资产负债表|怎么变)',
      '税款.{0,16}(?:谁|少了|流走|抽走)',
    ],
  },
  not: {
    en: ['when is', 'calendar', 'how much did', 'since', 'should i', 'my tax', 'refund', 'cuts?\\b'],
    zh: ['什么时候', '哪天', '退税', '减税', '降税'],
  },
  args: { event: 'taxes-paid', amount: '$amount' },
  examples: [
    ['if 150bn goes out in taxes who loses what', '/plumbing event:taxes-paid amount:150bn'],
    ['150bn of tax payments, who is short', '/plumbing event:taxes-paid amount:150bn'],
    ['交1500亿的税，谁的表变小', '/plumbing event:taxes-paid amount:150bn'],
  ],
});
