import { defineIntent } from '../intent.ts';

export default defineIntent({
  rank: 62,
  command: 'balance',
  cues: {
    en: [
      '(?:t-?)?bills (?:does the fed|held|holdings|owned|on the (?:fed|balance))',
      '(?:fed|soma).{0,14}(?:bill|t-bill)s?\\b.{0,12}(?:hold|own|held)',
      'how many (?:t-)?bills',
      'what does the fed (?:own|hold)',
      '(?:fed|soma) (?:holdings|portfolio)',
      'composition of the balance sheet',
      'breakdown of the balance sheet',
      'balance sheet (?:breakdown|composition|report)',
      'liabilities of the fed',
      'asset side',
      'liability side',
    ],
    zh: [
      '(?:持有|手上|手里|还有|握有).{0,6}(?:国库券|短债|短期国债)',
      '持仓结构',
      '资产构成',
      '资产结构',
      '负债结构',
      '负债端',
      '资产端',
      '持有哪些',
      '资产负债表(?:结构|构成|明细)',
    ],
  },
  examples: [
    ['how many T-bills held by the fed now', '/balance'],
    ['聯準會手上有多少國庫券', '/balance'],
  ],
});
