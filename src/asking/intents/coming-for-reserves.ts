import { defineIntent } from '../intent.ts';

/** What comes up that moves reserves: the days on which balances swing. */
export default defineIntent({
  isSure: true,
  rank: 94.2,
  command: 'calendar',
  also: {
    en: [
      "\\b(?:any(?:thing)?|what(?:'s)?|which|are there|is there)\\b.{0,40}\\b(?:next|coming|this|over the next|in the next) (?:few |two |couple of )?(?:week|month|day)s?\\b.{0,40}\\b(?:affect|move|hit|drain|swing|impact|matter for|shake|disturb)s?\\b.{0,16}\\b(?:reserves|liquidity)",
      "\\b(?:any(?:thing)?|what(?:'s)?|which)\\b.{0,40}\\b(?:affect|move|hit|drain|swing|impact|matter for|shake|disturb)s?\\b.{0,16}\\b(?:reserves|liquidity)\\b.{0,12}\\b(?:next|coming|this|over the next|in the next) (?:few |two |couple of )?(?:week|month|day)s?",
    ],
    zh: [
      '(?:下个?(?:周|星期|礼拜|月)|未来|接下来|往后|近期|本周|这周|本月|这个月).{0,12}(?:什么|哪些|有没有|啥)(?:大事|事件?|事情|因素|东西|日子|活动|安排|日程)?.{0,6}(?:影响|冲击|扰动|动到|波及)(?!了).{0,6}(?:准备金|流动性|资金面)',
    ],
  },
  not: {
    en: ['why', 'did\\b', 'last\\b', 'was\\b', 'moved\\b', 'how do'],
    zh: ['为什么', '为何', '上周', '上个', '过去', '影响了', '已经'],
  },
  args: { view: 'ahead', days: '$days' },
  examples: [
    ['anything next week that could move reserves', '/calendar view:ahead days:8'],
    ['下周有什么大事会影响准备金', '/calendar view:ahead days:8'],
    ['接下來有哪些日子會影響準備金', '/calendar view:ahead'],
  ],
});
