import type { Cues } from './intent.ts';

/** A rate of the overnight market is named. */
export const RATES_NAMED: Cues = {
  en: ['sofr', 'effr', 'tgcr', 'bgcr', '(?:repo|fed funds|federal funds|overnight|funding) rates?'],
  zh: ['sofr', 'effr', 'tgcr', 'bgcr', '回购利率', '隔夜利率', '资金利率', '联邦基金利率'],
};

/** Why it always is so, or is so after a move, is no question of the figures of one time. */
export const WHY_NOT_OF_A_TIME: Cues = {
  en: ['every', 'always', 'usually', 'tend', 'each', 'since', 'matter', 'reserves', 'should', 'does it mean'],
  zh: ['每', '总是', '通常', '往往', '以来', '准备金', '意味', '应该'],
};
