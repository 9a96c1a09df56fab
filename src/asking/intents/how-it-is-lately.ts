import { defineIntent } from '../intent.ts';

/** How one figure fares of late: its newest value, with the change to it. */
export default defineIntent({
  rank: 60,
  command: 'history',
  slots: ['other', 'single', 'noTime', 'noLevel'],
  cues: {
    en: ["how(?:'?s| is| are| has| have)\\b.{0,30}\\b(?:lately|recently|these days|of late)\\b"],
    zh: ['(?:最近|近来|近期|这阵子|这段时间)(?:的)?(?:情况|状况|表现)?(?:是)?(?:怎么样|如何|怎样|咋样)', '近况'],
  },
  also: { en: ['lately', 'recently', 'days', 'of late'], zh: ['近', '这'] },
  not: { en: ['why', 'chart', 'affect', 'mean'], zh: ['为什么', '图', '走势', '影响', '意味'] },
  args: { series: '$series', find: 'latest' },
  isSure: true,
  examples: [
    ['TGA最近怎么样', '/history series:WDTGAL find:latest'],
    ["how's sofr been lately", '/history series:SOFR find:latest'],
    ['逆回購最近情況如何', '/history series:RRPONTSYD find:latest'],
  ],
});
