import { defineIntent } from '../intent.ts';

/** What happened to a figure on a day: how high it was, beside the day before. */
export default defineIntent({
  isSure: true,
  rank: 67,
  command: 'history',
  slots: ['other', 'at', 'oneTime', 'noLevel'],
  cues: {
    en: [
      "what(?:'?s|'?d| was| has)? (?:happened|up|going on|went on|going wrong) (?:to|with|in)\\b",
      'what did .{0,24} do\\b',
    ],
    zh: ['怎么了', '(?:发生|出)了?什么', '怎么回事', '什么情况', '怎么样'],
  },
  also: { en: ['\\bwhat'], zh: ['怎么', '什么'] },
  not: {
    en: ['why', 'because', 'after', 'since', 'until', 'cause', 'reason', 'before'],
    zh: ['为什么', '原因', '之后', '以来', '之前', '前后'],
  },
  args: { series: '$series', find: 'on', from: '$on' },
  examples: [
    ['what happened to sofr on sept 30', '/history series:SOFR find:on from:2026-09-30'],
    ['what was going on with the srf on june 30', '/history series:SRF_ACCEPTED find:on from:2026-06-30'],
    ['9月30日SOFR怎么了', '/history series:SOFR find:on from:2026-09-30'],
    ['9月30號附賣回怎麼回事', '/history series:RRPONTSYD find:on from:2026-09-30'],
  ],
});
