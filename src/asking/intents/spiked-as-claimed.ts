import { defineIntent } from '../intent.ts';

/** Whether a rate spiked in a time that is named: how high it came in it. */
export default defineIntent({
  isSure: true,
  rank: 84.6,
  command: 'history',
  slots: ['claim', 'other', 'oneTime', 'closedSpan', 'noLevel', 'noMoney'],
  cues: {
    en: ['spik(?:e|ed|ing)\\b', 'surg(?:e|ed|ing)\\b', 'blew (?:out|up)', 'shot up'],
    zh: ['飙', '冲高', '跳升', '暴涨', '急升', '蹿'],
  },
  also: {
    en: ['sofr', 'effr', 'tgcr', 'bgcr', 'rates?\\b', 'spread', 'iorb'],
    zh: ['sofr', 'effr', 'tgcr', 'bgcr', '利率', '利差'],
  },
  not: {
    en: ['why', 'when', 'how\\b', 'what', 'which', 'chart', 'ever\\b', 'again', 'every', 'will\\b', 'than\\b'],
    zh: ['为什么', '何时', '多少', '几', '哪', '图', '每', '(?<!联准|委员)会', '比', '再', '又'],
  },
  args: { series: '$series', find: 'highest', from: '$from', to: '$to' },
  examples: [
    ['did SOFR spike in September 2025?', '/history series:SOFR find:highest from:2025-09-01 to:2025-09-30'],
    ['2025年9月SOFR飙升，对吗', '/history series:SOFR find:highest from:2025-09-01 to:2025-09-30'],
    ['2025年10月SOFR衝高，對吧', '/history series:SOFR find:highest from:2025-10-01 to:2025-10-31'],
  ],
});
