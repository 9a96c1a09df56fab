import { defineIntent } from '../intent.ts';

/** What happened to a figure in a month, or a longer stretch: how it changed over it. */
export default defineIntent({
  isSure: true,
  rank: 67,
  command: 'history',
  slots: ['other', 'span', 'oneTime', 'noLevel'],
  cues: {
    en: ["what(?:'?s| has)? (?:happened|been going on|went on|been happening) (?:to|with)\\b"],
    zh: ['怎么了', '(?:发生|出)了?什么'],
  },
  also: { en: ['\\bwhat'], zh: ['怎么', '什么'] },
  not: {
    en: ['why', 'because', 'cause', 'reason', 'before', 'chart', 'plot'],
    zh: ['为什么', '原因', '前后', '画', '图'],
  },
  args: { series: '$series', find: 'change', from: '$changeFrom', to: '$changeTo' },
  examples: [
    ['what happened to tga in september', '/history series:WDTGAL find:change from:2026-09-01 to:2026-09-30'],
    ["what's happened to rrp since june", '/history series:RRPONTSYD find:change from:2026-06-01'],
    ['8月份SRF怎么了', '/history series:SRF_ACCEPTED find:change from:2026-08-01 to:2026-08-31'],
    ['9月TGA發生了什麼', '/history series:WDTGAL find:change from:2026-09-01 to:2026-09-30'],
  ],
});
