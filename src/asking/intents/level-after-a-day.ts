import { defineIntent } from '../intent.ts';

/** A balance after a day, with nothing said of what became of it: from that day to the newest there is. */
export default defineIntent({
  isSure: true,
  rank: 66.5,
  command: 'history',
  slots: ['series', 'oneFigure', 'since', 'noLevel'],
  cues: {
    en: ['(?:balances?|levels?)(?: like| at)? (?:right |just |shortly )?after {2,}[?.!]*$'],
    zh: ['^ {2,}(?:之|以)?后的?.{2,12}(?:余额|水平|规模|有?多少|多大)[?？。 ]*$'],
  },
  also: { en: ['^'], zh: ['^'] },
  not: {
    en: ['chart', 'plot', 'graph', 'average', 'avg', 'highest', 'lowest', 'how many', 'first', 'why'],
    zh: ['画', '图', '平均', '均值', '最', '几天', '几次', '首次', '为什么', '增', '减', '涨', '跌', '变'],
  },
  args: { series: '$series', find: 'change', from: '$from' },
  examples: [
    ['TGA balance after sept 15 tax day', '/history series:WDTGAL find:change from:2026-09-15'],
    ['rrp balance after sep 30', '/history series:RRPONTSYD find:change from:2026-09-30'],
  ],
});
