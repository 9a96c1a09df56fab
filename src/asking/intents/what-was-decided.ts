import { defineIntent } from '../intent.ts';

/** What the FOMC made of the target range at a meeting that is over. */
export default defineIntent({
  isSure: true,
  rank: 82,
  command: 'explain',
  cues: {
    en: [
      'what (?:did|has) (?:the )?(?:fomc|fed|committee|powell|they)(?: just| actually)? (?:decided?|do|done)\\b',
      'what (?:was|got) (?:decided|done) (?:at|in|by)\\b',
      'what (?:happened|came out) (?:at|of|in|from)\\b',
      '(?:did|has) (?:the )?(?:fomc|fed|committee|powell|they)(?: actually| really)? (?:change|move|touch|adjust|tweak|raise|hike|cut|lower|hold)d? (?:the )?(?:policy |target |interest )?(?:rates?|range)\\b',
      'what (?:happened|went on) (?:to|with) (?:the )?(?:policy |target |interest )?(?:rates?|range)\\b.{0,24}meeting',
      'what was (?:the )?(?:last |latest |most recent |previous )*(?:fomc|fed)(?: meeting)?(?: rate)? decision',
    ],
    zh: [
      '(?:会议?|议息|fomc|决议|利率会议)(?:上|里|中)?(?:最后|最终|到底|都)?(?:决定|做|宣布)了?(?:什么|啥|哪些)',
      '(?:会议?|开会|议息|fomc)(?:上|里)? ?(?:有没有|有|是否|把)?(?:(?:动|调|变|改)(?:整|动)?(?:了|过)?(?:利率|息|区间)|(?:升|加|降)(?:了|过)?息)',
      '(?:会议?|开会|议息|fomc)(?:上|里|后)?(?:的)?利率(?:有没有|有|是|最后)?(?:没有)?(?:怎么|如何|动|调|变)(?!会)',
      '(?:会议?|议息会|fomc)(?:的)?(?:结果|决议|决定)(?:是)?(?:什么|啥|如何|怎么样)',
    ],
  },
  also: { en: ['meeting\\b', 'fomc\\b', 'decided?', 'decision'], zh: ['会', '议息', 'fomc', '决'] },
  not: {
    en: [
      'next',
      'will\\b',
      'reserves?\\b',
      'sofr',
      'yields?',
      'qt\\b',
      'balance sheet',
      'before the (?:meeting|decision)',
    ],
    zh: [
      '下次',
      '下一',
      '将',
      '(?<!开|议)会(?:不会)?(?:动|调|变|改|怎)',
      '会不会',
      '准备金(?!余额利率)',
      '收益率',
      '缩表',
      '资产负债表',
    ],
  },
  args: { topic: 'target-range' },
  examples: [
    ['what did the fomc decide at the last meeting', '/explain topic:target-range'],
    ['最近一次FOMC会议决定了什么', '/explain topic:target-range'],
    ['上次議息會議決定了什麼', '/explain topic:target-range'],
    ['did the fed change rates at the september meeting', '/explain topic:target-range'],
    ['9月開會有動利率ㄇ', '/explain topic:target-range'],
    ['7月议息会议动利率了吗', '/explain topic:target-range'],
    ['what happened at the July 2026 meeting', '/explain topic:target-range'],
  ],
});
