import { defineIntent } from '../intent.ts';

/** What another figure does to reserves: what it is tells that. */
export default defineIntent({
  rank: 75,
  command: 'explain',
  slots: ['several', 'noTime', 'noLevel'],
  cues: {
    en: ['(?:effect|impact|influence)\\b.{0,24}\\bon (?:bank )?reserves', 'affect(?:s|ed)? (?:bank )?reserves'],
    zh: [
      '对(?:银行)?准备金(?:余额|规模|水平)?(?:会|又)?(?:有|产生|造成|起)?(?:什么|啥|哪些|怎样的?|多大的?|何)?(?:影响|作用)',
    ],
  },
  not: { en: ['chart', 'requirement'], zh: ['图', '准备金率'] },
  args: { topic: '$otherTopic' },
  isSure: true,
  examples: [
    ['how does a rising tga affect reserves', '/explain topic:treasury-general-account'],
    ['TGA上涨对准备金有什么影响', '/explain topic:treasury-general-account'],
    ['逆回購對準備金有什麼影響', '/explain topic:on-rrp'],
  ],
});
