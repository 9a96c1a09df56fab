import { defineIntent } from '../intent.ts';

/** When the FOMC met last, or the time before that. */
export default defineIntent({
  isSure: true,
  rank: 94.2,
  command: 'explain',
  cues: {
    en: [
      '\\b(?:last|latest|previous|(?:2nd|3rd|\\dth|second|third) to last|before last).{0,12}(?:fomc|fed|policy|rate).{0,10}meeting',
      '\\b(?:fomc|fed|policy|rate)(?: policy)? meetings? before(?: (?:last|that))?\\b',
      'when did (?:they|the fed|the fomc|the committee|it) last meet\\b',
    ],
    zh: ['(?:上{1,3}一?|最近一|倒数第[2-9二三四])[次个场回]的?(?:美联储|联储)?的?(?:fomc|议息|利率决议|开会|会议?)'],
  },
  also: { en: ['^(?:and |so )?when\\b', 'what (?:date|day)'], zh: ['什么时候', '何时', '哪[天日]', '几[号月日]'] },
  not: {
    en: ['reserves', 'rates? (?:do|did|was|were|after)', 'decide', 'vote', 'next'],
    zh: ['准备金', '决定', '加息', '降息', '下', '利率(?!决议)'],
  },
  args: { topic: 'fomc-calendar' },
  examples: [
    ['when was the last FOMC meeting', '/explain topic:fomc-calendar'],
    ['when was the 2nd to last fomc meeting', '/explain topic:fomc-calendar'],
    ['上次议息会议是几号', '/explain topic:fomc-calendar'],
    ['when did they last meet', '/explain topic:fomc-calendar'],
    ['上一次开会是什么时候', '/explain topic:fomc-calendar'],
    ['上次會議是哪天', '/explain topic:fomc-calendar'],
  ],
});
