import { defineIntent } from '../intent.ts';

export default defineIntent({
  rank: 117,
  command: 'check',
  cues: {
    en: [
      '(?:check|verify|fact[- ]?check|validate) (?:the |these |my |some |all |out )?(?:numbers?|figures?|facts?|claims?|article|text|data|stats)',
      'fact[- ]?check',
      'is (?:this|the following) (?:sentence|statement|claim|line|tweet|post|paragraph|quote) (?:right|true|correct|accurate|ok)',
      '(?:this|the following) (?:sentence|statement|claim|line|tweet|post|paragraph|quote)[,:]? .{0,20}(?:right|true|correct|accurate)\\?',
      '(?:anything|something) (?:wrong|off) (?:with|in|about) (?:this|the following|these) (?:sentence|statement|line|tweet|post|paragraph|quote|numbers|figures|article)',
      '(?:are|is) (?:these|the) (?:numbers|figures) (?:in (?:this|the) (?:sentence|statement|line|tweet|post|paragraph|quote|article) )?(?:right|correct|accurate|ok|true)',
      'check (?:an|this|a|the) (?:article|text|post|report)',
      // What stands in quotation marks is what is to be checked.
      '(?:check|verify|validate)(?: out)?(?: this| these| the following)?(?: for me)?:? ?["“”‘]',
    ],
    zh: [
      '(?:这|以下|下面|上面)(?:句|段|条|则|个说法|篇).{0,6}(?:对|正确|属实|靠谱|准确)(?:吗|么|嘛|不|没)',
      '(?:核对|核实|核查|查证|检查|校对|验证).{0,12}(?:数字|数据|文章|数|说法)',
      '查核',
      '(?:核对|核实|核查|查证|帮核|核一下).{0,8}[:：]? ?["“「『]',
      '对一下数',
      '(?:这|以下|下面|上面)(?:句|段|条|则|篇|个)(?:话|里面?|文章|贴文)?的?(?:数字|数据|说法|数)(?:是|都)?(?:有(?:没有)?(?:问题|错|误|毛病)|[对错](?:吗|么|不对|了吗|没)|准(?:不准|吗|确吗)|靠谱)',
    ],
  },
  examples: [
    ['can you check the numbers in an article', '/check'],
    ['可以幫我核對文章裡的數字嗎', '/check'],
  ],
});
