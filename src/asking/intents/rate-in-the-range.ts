import { defineIntent } from '../intent.ts';

/** What a rate is, and whether it is within the target range: the board of overnight rates tells both. */
export default defineIntent({
  isSure: true,
  rank: 73,
  command: 'funding',
  slots: ['pair', 'noLevel'],
  cues: {
    en: [
      '(?:above|over|below|under|in|inside|within|outside|out of|broke|broken|break|breach\\w*|pierc\\w*|top|past)\\b.{0,16}(?:range|upper bound|ceiling|lower bound)',
    ],
    zh: ['(?:高于|超过|超出|突破|破|低于|高出|在|冲破|顶到).{0,8}(?:区间|上限|下限|上轨)'],
  },
  also: {
    en: ['what', 'how (?:much|high)', 'where', 'now\\b', 'today', 'yesterday', 'latest'],
    zh: ['多少', '几', '现在', '今天', '昨天', '最新', '目前'],
  },
  not: {
    en: ['chart', 'plot', 'when', 'how (?:many|often|long)', 'since'],
    zh: ['[画图]', '什么时候', '几天', '几次', '以来'],
  },
  examples: [['昨天SOFR多少，破区间上限没', '/funding date:2026-10-07']],
});
