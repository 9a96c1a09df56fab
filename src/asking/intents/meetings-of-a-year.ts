import { defineIntent } from '../intent.ts';

export default defineIntent({
  rank: 93,
  command: 'explain',
  cues: {
    en: ['(?:fomc|fed|committee).{0,16}(?:dates?|meetings?|calendar|schedule)'],
    zh: ['(?:fomc|议息|利率会议|联准会|美联储).{0,8}(?:日期|时间|日程|会议|几号|安排|哪几天|什么时候|何时|哪些?天)'],
  },
  also: { en: ['next year', '(?<!\\d[ -])(?<!\\d)20\\d\\d(?! ?-)(?!\\d)'], zh: ['20\\d\\d年(?!\\d)', '明年', '来年'] },
  not: {
    en: ['hike', 'cut\\b', 'decide', 'raise', 'after', 'since', 'reserves', 'sofr'],
    zh: ['加息', '降息', '升息', '决定', '之后', '以来', '准备金', '那天'],
  },
  args: { topic: 'fomc-calendar' },
  examples: [
    ['fomc dates next year', '/explain topic:fomc-calendar'],
    ['明年议息会议日期', '/explain topic:fomc-calendar'],
    ['fed meetings in 2027', '/explain topic:fomc-calendar'],
    ['2027年議息會議日期', '/explain topic:fomc-calendar'],
  ],
});
