import { defineIntent } from '../intent.ts';

/** When a rate that is set was set anew last: its latest value tells since when it stands. */
export default defineIntent({
  isSure: true,
  rank: 92.5,
  command: 'history',
  slots: ['series', 'single', 'noTime', 'noLevel'],
  cues: {
    en: [
      'when (?:was|did|has|is) .{2,40}\\b(?:last|most recently|latest) (?:changed?|moved?|adjust(?:ed)?|cut|raised?|hiked?|lowered|reset|set|increased?|decreased?)\\b',
      'when (?:was|is) the (?:last|latest|most recent) .{0,24}(?:change|move|adjustment|cut|hike|increase|step)\\b',
      'when (?:was|did) .{2,24} (?:last )?(?:changed?|moved?|adjusted|set) (?:last|most recently)',
      '(?:last|latest|most recent) (?:change|move|adjustment|cut|hike) (?:in|to|of|for) (?:the )?(?:iorb|interest)',
    ],
    zh: [
      '(?:上次|最近一次|最后一次|最近)(?:是)?(?:被)?(?:调整|变动|调升|调降|上调|下调|调|变|改|升|降)',
      '(?:什么时候|何时|哪天)(?:最近|最后|上次)?(?:一次)?(?:调整|调升|调降|上调|下调|变动|调|改)',
    ],
  },
  also: {
    en: ['\\biorb\\b', '\\binterest (?:rate )?on (?:bank )?reserves?', '\\bceiling\\b', '\\bupper (?:limit|bound)\\b'],
    zh: ['iorb', '准备金(?:余额)?(?:的)?利率', '(?:区间|目标)的?[上下]限'],
  },
  not: {
    en: ['chart', 'plot', 'graph', 'why', 'next', 'will\\b', 'how (?:many|often)', 'above', 'below', 'caps?\\b'],
    zh: ['画', '图', '为什么', '为何', '下次', '几次', '高于', '低于', '缩表'],
  },
  args: { series: '$series', find: 'latest' },
  examples: [
    ['when did iorb last change', '/history series:IORB find:latest'],
    ['IORB上次调整是什么时候', '/history series:IORB find:latest'],
    ['準備金利率最近一次調整是哪天', '/history series:IORB find:latest'],
    ['when was the last change in iorb', '/history series:IORB find:latest'],
  ],
});
