import { defineIntent } from '../intent.ts';

/** What the FOMC made of the target range at a meeting that is over. */
export default defineIntent({
  rank: 82,
  command: 'explain',
  cues: {
    en: [
      'what (?:did|has) (?:the )?(?:fomc|fed|committee|powell|they)(?: just| actually)? (?:decided?|do|done)\\b',
      'what (?:was|got) (?:decided|done) (?:at|in|by)\\b',
      'what (?:happened|came out) (?:at|of|in|from)\\b',
      'what was (?:the )?(?:last |latest |most recent |previous )*(?:fomc|fed)(?: meeting)?(?: rate)? decision',
    ],
    zh: [
      '(?:会议?|议息|fomc|决议|利率会议)(?:上|里|中)?(?:最后|最终|到底|都)?(?:决定|做|宣布)了?(?:什么|啥|哪些)',
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
    zh: ['下次', '下一', '会不会', '准备金(?!余额利率)', '收益率', '缩表', '资产负债表'],
  },
  args: { topic: 'target-range' },
  examples: [
    ['what did the fomc decide at the last meeting', '/explain topic:target-range'],
    ['最近一次FOMC会议决定了什么', '/explain topic:target-range'],
    ['上次議息會議決定了什麼', '/explain topic:target-range'],
    ['what happened at the July 2026 meeting', '/explain topic:target-range'],
  ],
});
