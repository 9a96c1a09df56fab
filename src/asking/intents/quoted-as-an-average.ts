import { defineIntent } from '../intent.ts';

/** A mortgage rate is an average of lenders': with no stretch of time its newest figure is meant. */
export default defineIntent({
  rank: 71.5,
  command: 'history',
  slots: ['series', 'single', 'noTime'],
  cues: { en: ['average', 'avg', 'typical'], zh: ['平均'] },
  also: {
    en: ['(?:average|avg|typical) (?:\\S+ ){0,4}?(?:mortgage|home loan)', 'mortgage (?:rates? )?(?:average|avg)'],
    zh: ['平均的?.{0,6}(?:房贷|按揭|抵押)', '(?:房贷|按揭|抵押贷款)(?:的)?平均'],
  },
  not: {
    en: ['gdp', 'weekly average', 'over\\b', 'past\\b', 'since', 'highest', 'lowest', 'peak', 'chart'],
    zh: ['最高', '最低', '过去', '以来', '图', '走势'],
  },
  args: { series: '$series', find: 'latest' },
  examples: [
    ['average 30 year mortgage rate right now', '/history series:MORTGAGE30US find:latest'],
    ['美国30年期平均房贷利率', '/history series:MORTGAGE30US find:latest'],
  ],
});
