import { defineIntent } from '../intent.ts';

/** Which meetings the FOMC has left: they stand in its calendar. */
export default defineIntent({
  isSure: true,
  rank: 93.2,
  command: 'explain',
  cues: {
    en: [
      '(?:fomc|fed|committee).{0,10}meetings?\\b',
      '(?:fomc|committee).{0,16}dates?\\b',
      'meetings?\\b.{0,12}(?:fomc|fed)',
    ],
    zh: [
      '(?:fomc|议息|利率会议|利率决议).{0,8}(?:日期|时间|日程|会议?|安排)',
      '(?:联准会|美联储).{0,8}(?:会议?|[开议]息)',
    ],
  },
  also: { en: ['\\b(?:left|remaining|rest of)\\b', 'how many more'], zh: ['剩', '余下', '还有(?:几|哪|什么)'] },
  not: { en: ['raise', 'hikes', 'reserves'], zh: ['降息', '升息', '准备金'] },
  args: { topic: 'fomc-calendar' },
  examples: [
    ['remaining fomc dates this year', '/explain topic:fomc-calendar'],
    ['how many fomc meetings are left this year', '/explain topic:fomc-calendar'],
    ['今年剩下的FOMC日期', '/explain topic:fomc-calendar'],
  ],
});
