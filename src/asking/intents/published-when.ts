import { defineIntent } from '../intent.ts';

/** When a past figure came out: it is told with the moment it was published. */
export default defineIntent({
  rank: 96.5,
  command: 'history',
  slots: ['backThen', 'single'],
  cues: {
    en: [
      '(?:when|what (?:day|date|time)|which day) (?:was|were|did) .{0,50}(?:published|released|posted|come out|out)\\b',
      '(?:publication|release) (?:date|day|time) (?:of|for)',
    ],
    zh: [
      '(?:什么时候|何时|哪天|哪一天|几号|几点).{0,6}(?:公布|发布|出炉|出来)',
      '(?:公布|发布)(?:时间|日期|日|是.{0,4}(?:什么时候|何时|哪天|哪一天|几号))',
    ],
  },
  not: {
    en: [
      'fomc',
      'statement',
      'minutes',
      'decision',
      'next\\b',
      'money',
      'cash',
      'fall',
      'fell',
      'drop',
      'rise',
      'rose',
      'chang',
      'mov',
    ],
    zh: ['fomc', '声明', '纪要', '决议', '下次', '下一', '下周', '[涨跌升降变增减]'],
  },
  args: { series: '$seriesOrReserves', find: 'on', from: '$on' },
  examples: [
    ['when was the sept 16 figure published', '/history series:WRBWFRBL find:on from:2026-09-16'],
    ["when was last week's h.4.1 released", '/history series:WRBWFRBL find:on from:2026-09-30'],
    ['9月16日的数据是什么时候公布的', '/history series:WRBWFRBL find:on from:2026-09-16'],
    ['when did the sept 23 tga number come out', '/history series:WDTGAL find:on from:2026-09-23'],
  ],
});
