import { defineIntent } from '../intent.ts';

export default defineIntent({
  rank: 64.5,
  command: 'balance',
  cues: {
    en: [
      'what does the fed (?:own|hold)',
      "what(?:'s|s| is| are| sits| lies)? (?:all )?(?:on|in) .{0,12}balance sheet",
      'what (?:makes up|goes (?:on|into)) .{0,12}balance sheet',
      '(?:fed|soma) (?:holdings|portfolio)',
      'composition of the balance sheet',
      'breakdown of the balance sheet',
      'balance sheet (?:breakdown|composition|report)',
      'liabilities of the fed',
      '(?:both|two) sides',
      'assets and liabilities',
      '(?:full|whole|entire|complete) .{0,10}balance sheet',
      'asset side',
      'balance sheet (?:items|lines|line items|components|by item)',
      '(?:items|lines|line items|components) (?:of|on) (?:the )?(?:fed )?(?:balance sheet|h\\.?4\\.?1)',
      'liability side',
    ],
    zh: [
      '资产(?:和|与|及|、)负债(?!表.{0,4}(?:规模|多大))',
      '资产负债表.{0,4}(?:两边|两侧|全部|完整)',
      '资产负债表.{0,6}(?:各项|各科目|科目|项目)',
      '持仓结构',
      '资产构成',
      '资产结构',
      '负债结构',
      '负债端',
      '资产端',
      '持有哪些',
      '资产负债表(?:上|里|中)?(?:都)?(?:有|包括|包含)(?:些)?(?:什么|哪些|啥)',
      '资产负债表(?:结构|构成|明细)',
    ],
  },
  examples: [
    ['fed holdings', '/balance'],
    ['聯準會持倉結構', '/balance'],
  ],
});
