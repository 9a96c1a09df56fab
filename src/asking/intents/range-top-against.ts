import { defineIntent } from '../intent.ts';

/** The top of the range, or what is lent at it, beside another rate: two rates, and no question of what they are. */
export default defineIntent({
  isSure: true,
  rank: 84.1,
  command: 'compare',
  slots: ['pair', 'notDerived'],
  cues: {
    en: ['(?:facility|window) lending rate', '(?:range top|top of the (?:target )?range)'],
    zh: ['常备借款利率', '窗口借款利率', '区间上限'],
  },
  also: {
    en: ['vs\\b', 'versus', 'against', 'compared? (?:to|with)', 'beside', 'and\\b', 'next to'],
    zh: ['比', '对比', '对照', '和', '与', '跟'],
  },
  not: {
    en: [
      'chart',
      'plot',
      'graph',
      'diff',
      'explain',
      'spread',
      'gap',
      'why',
      'how many',
      'how often',
      'below',
      'above',
    ],
    zh: ['画', '图', '区别', '差', '不同', '为什么', '几次', '几天', '多少天', '高于', '低于', '超过'],
  },
  args: { first: '$oneSeries', second: '$otherSeries', from: '$comparedFrom', to: '$comparedTo' },
  examples: [
    ['discount window rate vs IORB', '/compare first:DFEDTARU second:IORB called:discount'],
    ['SRF rate vs IORB', '/compare first:DFEDTARU second:IORB called:srf'],
    ['SRF利率跟IORB比', '/compare first:DFEDTARU second:IORB called:srf'],
  ],
});
