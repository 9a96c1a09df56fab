import { defineIntent } from '../intent.ts';

export default defineIntent({
  rank: 94,
  command: 'calendar',
  cues: {
    en: [
      '(?:coming|upcoming|scheduled|ahead|next|due).{0,24}(?:drains?|adds?|consum|takes? out)',
      '(?:which|what) (?:days|dates) .{0,24}(?:tight|tense|stress|pressure|squeeze|swing|drain).{0,24}(?:next|coming|ahead|upcoming|this month)',
      '(?:which|what) (?:days|dates) (?:in|over|of) the (?:next|coming).{0,30}(?:tight|tense|stress|pressure|squeeze|swing|drain)',
      '(?:dates?|days?|events?|anything)\\b.{0,24}(?:coming|ahead|upcoming|left|scheduled|due).{0,40}(?:suck|drain|pull|take|soak|squeeze|drag|sap|eat)(?:s|ing)?\\b.{0,24}(?:cash|money|reserves|liquidity)',
      '(?:what|which|any) (?:dates?|days?|events?)\\b.{0,24}(?:could|might|may|will|can|are going to|is going to)\\b.{0,20}(?:drain|suck|pull|soak|squeeze|sap|eat|take)\\b.{0,24}(?:cash|money|reserves|liquidity)',
      'drains?.{0,20}(?:ahead|coming|upcoming|next|scheduled|due)',
    ],
    zh: [
      '(?:未来|接下来|往后|后面|今后|下|这).{0,10}(?:哪些|什么|有没有|有无|几个).{0,4}(?:既定|重要|关键|已知)?(?:的)?(?:时点|节点|大日子)',
      '(?:未来|接下来|往后|后面).{0,14}(?:抽走|抽水|消耗|吸走|流失|扰动|拉低|影响准备金)',
      '(?:哪几?[天日]|哪些(?:天|日子?)|什么日子|有没有.{0,6}(?:日子|日期)).{0,10}(?:会|要|可能|能)?(?:从银行|把)?.{0,6}(?:抽走|抽水|吸走|抽干|流出|抽掉)',
      '(?:下个?月|本月|这个?月|接下来|未来|近期).{0,10}(?:哪几?[天日]|哪些(?:天|日子)|什么日子).{0,12}(?:紧|缺钱|缺水|吃紧|波动)',
    ],
  },
  args: { view: 'ahead', days: '$days' },
  examples: [
    ['what days are likely to be tight in the next month', '/calendar view:ahead days:30'],
    ['any liquidity drains scheduled', '/calendar view:ahead'],
    ['what liquidity drains are coming up over the next month', '/calendar view:ahead days:30'],
    ['未來兩週有哪些既定時點', '/calendar view:ahead days:14'],
    ['未来两周有哪些会抽走准备金的日子', '/calendar view:ahead days:14'],
  ],
});
