import { defineIntent } from '../intent.ts';

/** A figure that is missed: when it comes out. */
export default defineIntent({
  rank: 93.5,
  command: 'calendar',
  cues: {
    en: [
      "(?:why|how come).{0,24}(?:don'?t|can'?t|doesn'?t|cannot|do not|isn'?t|aren'?t|hasn'?t|haven'?t|no\\b|not).{0,60}(?:yet|see|shown?|showing|out\\b|updated?|there\\b|find)",
      "(?:isn'?t|aren'?t|hasn'?t|haven'?t|not) .{0,40}(?:out|updated|published|posted|released|there|available) yet",
      '(?:is|are|has|have|did) .{0,50}(?:out|updated|published|posted|released|available|up|dropped|landed|come out|been released) (?:yet|already|by now)',
      '(?:is|are|has|have) (?:the |this |today.?s |new )*(?:week.?s )?(?:h\\.?4\\.?1|release|report|data|figures?|numbers?) (?:been )?(?:out|up|published|posted|released)(?: today)? ?\\?*$',
      '(?:still|yet) (?:not out|not updated|no update|missing|waiting for)',
      "where(?:'?s| is| are) (?:the |this |today'?s |yesterday'?s |last )?(?:week'?s? )?(?:h\\.?4\\.?1|new (?:data|figures?|numbers?)|latest (?:data|figures?|numbers?))\\b",
    ],
    zh: [
      '(?:怎么|为什么|为何|为啥|咋)(?:到现在)?(?:还|都|仍)?没(?:有)?(?:看到|看见|出|更新|公布|发布|显示)',
      '(?:怎么|为什么|为何|为啥|咋)(?:到现在)?还没(?:有)?',
      '(?:怎么|为什么|为何|为啥|咋).{0,16}(?:还没|没有?)(?:出来?|更新|公布|发布|显示)',
      '(?:还没|尚未)(?:出来|更新|公布|发布)',
      '(?:出来?|更新|公布|发布|出炉)了?(?:没有?|吗|没啊|了没|了吗)',
    ],
  },
  also: {
    en: ['data', 'figures?', 'numbers?', 'levels?', 'prints?', 'h\\.?4\\.?1', 'release', 'reading', 'update', '\\d'],
    zh: ['数据', '数字', '资料', '数', 'h\\.?4\\.?1', '水平', '余额', '报告', '更新'],
  },
  not: {
    en: ['alert', 'cut\\b', 'hike', 'fall', 'fell', 'drop', 'rise', 'rose', 'collapse', 'shrunk'],
    zh: ['提醒', '降息', '加息', '跌', '涨', '降', '升', '崩'],
  },
  args: { days: '$days' },
  examples: [
    ["why don't I see the Oct 7 Wednesday level yet", '/calendar'],
    ['怎么还没有10月7日的周三数据', '/calendar'],
    ['這週的H.4.1怎麼還沒更新', '/calendar'],
  ],
});
