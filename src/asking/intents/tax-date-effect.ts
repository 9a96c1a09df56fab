import { defineIntent } from '../intent.ts';

/** What one tax date did to reserves: what moved them in its week. */
export default defineIntent({
  isSure: true,
  rank: 96.6,
  command: 'drivers',
  slots: ['backThen', 'noMoney'],
  also: {
    en: [
      '\\btax(?:es)?\\b.{0,32}\\b(?:do|did|done) to\\b',
      'did .{0,40}\\btax(?:es)?\\b.{0,24}\\b(?:drain|take|pull|hit|move|cost|knock|lower|reduce|suck|affect)',
      '\\btax(?:es)? (?:dates?|days?|deadlines?|payments?|weeks?)\\b.{0,16}\\b(?:drained|took|pulled|hit|moved|knocked|lowered|reduced|sucked|affected)',
      '\\btax (?:hit|drain|outflow)s?\\b',
      '(?:effect|impact|hit|drain|toll) (?:of|from) .{0,32}\\btax(?:es)?\\b',
    ],
    zh: [
      '[报缴交]税.{0,8}(?:对|给|让|把|从)?(?:银行)?(?:准备金|储备).{0,6}(?:影响|冲击|变|抽|吸|拉|带|少|掉|降|跌)',
      '[报缴交]税(?:日|期|周|那周|那天)?(?:到底|实际)?(?:抽|吸|带|拿)走了?',
    ],
  },
  not: {
    en: [
      ...['sofr', 'effr', 'tga', 'treasury', 'rrp', 'repo', 'yields?\\b', 'rates?\\b', 'deposits'],
      ...[
        'step by step',
        'why',
        'last (?:few|couple|several)',
        'past',
        'usually',
        'will',
        'going to',
        'next',
        'if\\b',
        'typical',
        'normally',
        'compare',
        'vs',
      ],
    ],
    zh: [
      'sofr',
      'tga',
      '国库',
      '财政部账户',
      '利率',
      '逆回购',
      '存款',
      '为什么',
      '为何',
      '一步',
      '过去',
      '以往',
      '几次',
      '通常',
    ],
  },
  args: { week: '$week' },
  examples: [
    ['what did the mid september tax date do to reserves', '/drivers week:2026-09-15'],
    ['how much did the june tax date drain', '/drivers week:2026-06-15'],
    ['9月缴税日对准备金影响多大', '/drivers week:2026-09-15'],
  ],
});
