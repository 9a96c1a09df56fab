import { defineIntent } from '../intent.ts';

/** What tax dates do to rates of a night, as a rule and not on one of them. */
export default defineIntent({
  isSure: true,
  rank: 96.8,
  command: 'explain',
  cues: {
    en: [
      'supposed to',
      'do(?:es)? to',
      'why do',
      'effects?',
      'affect',
      'impact',
      'happens? to',
      'usually',
      'tend',
      '(?:push|lift|raise)(?:es|s)?\\b',
    ],
    zh: ['影响', '会(?:让|使|推|怎|对|涨|升|高)', '为什么', '为何', '为啥', '通常', '一般', '往往'],
  },
  also: {
    en: [
      'tax(?:es)? (?:days?|dates?|deadlines?|season|weeks?|payments?)\\b.*\\b(?:repo|sofr|funding rates|overnight rates)',
      '(?:repo|sofr|funding rates|overnight rates)\\b.*\\btax(?:es)? (?:days?|dates?|deadlines?|season|weeks?|payments?)',
    ],
    zh: [
      '(?:[报缴交纳]税|税期).*(?:回购|sofr|资金面|隔夜利率|附买回|资金利率)',
      '(?:回购|sofr|资金面|隔夜利率|附买回|资金利率).*(?:[报缴交纳]税|税期)',
    ],
  },
  not: {
    en: ['chart', 'plot', 'graph', 'did\\b', 'was', 'were', 'last', 'how much', '(?:19|20)\\d\\d', 'reverse'],
    zh: ['图', '画', '上次', '上一', '多少', '几个', '(?:19|20)\\d\\d年', '逆回购', '\\d月'],
  },
  args: { topic: 'payment-dates' },
  examples: [
    ['what is tax day supposed to do to repo rates', '/explain topic:payment-dates'],
    ['why do repo rates rise on tax day', '/explain topic:payment-dates'],
    ['報稅日對回購利率有什麼影響', '/explain topic:payment-dates'],
  ],
});
