import { defineIntent } from '../intent.ts';

export default defineIntent({
  rank: 92,
  command: 'markets',
  slots: ['happening'],
  cues: {
    en: [
      'markets?\\b.{0,20}(?:react|respon|do\\b|move|take|when|trade|behav|after|around)',
      '(?:market|bond|stock|rates?) (?:reaction|response|moves?)',
      'react(?:ed|ion)?',
      'how did (?:the )?(?:markets?|yields|bonds|stocks)',
      'yields do',
      'yields .{0,12}(?:around|after)',
      '(?:10y|2y|bills|bonds|yields?) .{0,30}(?:after|around) the',
      'rates moves',
      'what happened to (?:the )?(?:10|2|30|yields?|treasur|bonds?|mortgage|rates)',
      'treasuries after',
      'treasuries react',
    ],
    zh: [
      '(?:市场|股市|债市|美股|美债|美元|收益率|殖利率).{0,8}(?:怎么|反应|表现|走|看|波动)',
      '收益率.{0,6}(?:怎么|反应)',
      '殖利率.{0,6}(?:怎么|反应)',
      '债市.{0,4}反应',
      '怎么走',
      '什么反应',
      '有何反应',
    ],
  },
  not: {
    en: ['sofr', 'effr', 'iorb', 'tgcr', 'rrp', 'srf'],
    zh: ['sofr', 'effr', 'iorb', 'tgcr', '逆回购', '附卖回', 'srf'],
  },
  args: { event: '$event' },
  examples: [
    ['how did markets react to the oct 29 2025 decision', '/markets event:2025-10-29'],
    ['市場反應如何,宣布RMP那天', '/markets event:2025-12-10'],
  ],
});
