import { defineIntent } from '../intent.ts';

/** A picture of what the Fed holds short and long. */
export default defineIntent({
  rank: 89,
  command: 'chart',
  cues: {
    en: [
      'bills? (?:vs\\.?|versus|against|and|beside|next to|relative to|compared (?:to|with)) (?:its |their |the )?(?:notes|bonds|coupons)',
    ],
    zh: ['(?:国库券|短债|短券)(?:和|与|跟|、|对比?|vs)(?:它的)?(?:中长期?国?债|长债|中长券|长券|附息国?债|中长期公债)'],
  },
  also: {
    en: ['chart', 'draw', 'plot', 'graph', 'show', 'picture'],
    zh: ['(?<!计)画', '图', '走势', '曲线'],
  },
  args: { series: 'SOMA_BILLS,SOMA_NOTES_BONDS', range: '$range', from: '$chartFrom', to: '$chartTo' },
  examples: [
    ['chart soma bills against notes and bonds', '/chart series:SOMA_BILLS,SOMA_NOTES_BONDS'],
    ['畫美聯儲持有的短債和長債', '/chart series:SOMA_BILLS,SOMA_NOTES_BONDS'],
  ],
});
