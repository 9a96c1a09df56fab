import type { Cues } from './intent.ts';
import type { Slots } from './slots.ts';

/** How often rates were moved. */
export const RATE_MOVES_COUNTED: Cues = {
  en: [
    'how (?:many times|often) (?:did|has|have) (?:the fed|they|fomc|powell|it|we) (?:cut|hiked?|raised?|lower(?:ed)?|moved?|changed?|adjust(?:ed)?)\\b(?! (?:the )?(?:balance|caps?|ioer|iorb))',
    'how many (?:rate |fed |interest rate )?(?:cuts?|hikes?|rate moves?)\\b',
    'how many times were (?:the |interest |policy |fed )*rates? (?:cut|raised|hiked|lowered|moved|changed)\\b',
    '(?:number|count) of (?:rate )?(?:cuts|hikes)',
  ],
  zh: [
    '(?:加|降|升)(?:了|过)?(?:几|多少)次息',
    '(?:加|降|升)息?(?:了|过)?(?:几|多少)次',
    '(?:几|多少)次(?:加|降|升)息',
    '(?:加|降|升)息的?次数',
  ],
};

/** What comes, what is ever, and what else is counted. */
export const NOT_COUNTED: Cues = {
  en: ['caps?\\b', 'qt\\b', 'should', 'will\\b', 'next', 'expect', 'priced?', 'more\\b', 'left', 'ever\\b', 'dots?\\b'],
  zh: ['缩表', '(?<!联准|委员)会', '预期', '还', '点阵', '未来', '历史', '准备金率', '存准'],
};

const UP = /\bhik|\brais|加息|升息|升.{0,3}次|加.{0,3}次/;

const EITHER = /\bmoved?\b|\bchanged?\b|\badjust|调整/;

/** The first day (2025-01-01) since which every move of the range stands in its topic. */
const MOVES_FROM = 20_089;

/** Options filled by whether rates were cut or raised (below is a cut), and by what lists their moves. */
export const RATE_MOVE_FILLERS: Readonly<Record<string, (slots: Slots) => string | undefined>> = {
  rateSide: ({ text }) => (EITHER.test(text) ? undefined : UP.test(text) ? 'above' : 'below'),
  rateTell: ({ text }) => (EITHER.test(text) ? 'both' : undefined),
  // It lists the moves from then on.
  movesListed: ({ time }) =>
    (time.from ?? time.at ?? time.week?.from ?? MOVES_FROM) < MOVES_FROM || (time.to ?? MOVES_FROM) < MOVES_FROM
      ? undefined
      : 'target-range',
};
