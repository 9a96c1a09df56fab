import type { Cues } from './intent.ts';

/** What a tax date did to reserves is asked for. */
export const TAX_EFFECT: Cues = {
  en: [
    '\\btax(?:es)?\\b.{0,32}\\b(?:do|did|done) to\\b',
    'did .{0,40}\\btax(?:es)?\\b.{0,24}\\b(?:drain|take|pull|hit|move|cost|knock|lower|reduce|suck|affect)',
    '\\btax(?:es)? (?:dates?|days?|deadlines?|payments?|weeks?)\\b.{0,16}\\b(?:drained|took|pulled|hit|moved|knocked|lowered|reduced|sucked|affected)',
    '\\btax (?:hit|drain|outflow)s?\\b',
    '(?:effect|impact|hit|drain|toll) (?:of|from) .{0,32}\\btax(?:es)?\\b',
  ],
  zh: [
    '[报缴交]税(?:日|期)?(?:的)?(?:那|这)?一?周.{0,12}(?:准备金|储备)?.{0,4}(?:怎么|如何|影响|变)',
    '[报缴交]税.{0,8}(?:对|给|让|把|从)?(?:银行)?(?:准备金|储备).{0,6}(?:影响|冲击|变|抽|吸|拉|带|少|掉|降|跌)',
    '[报缴交]税(?:日|期|周|那周|那天)?(?:到底|实际)?(?:抽|吸|带|拿)走了?',
  ],
};

/** Another figure, days to come or tax dates in general. */
export const NOT_OF_ONE_DATE: Cues = {
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
};
