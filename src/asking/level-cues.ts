import type { Cues } from './intent.ts';

/** What asks how far something is from a level, or what comes of it, and not whether it was past it. */
export const NOT_WHETHER_PAST: Cues = {
  en: ['what happens', 'effect', 'how (?:far|much|many)', 'by how'],
  zh: ['影响', '高多少', '低多少', '差多少', '[高低]出?几'],
};

/** Words for an extreme. */
export const EXTREMES: Cues = {
  en: [
    'highs?\\b',
    'highest',
    'peak(?:s|ed)?\\b',
    'top\\b',
    'max(?:imum)?\\b',
    'lows?\\b',
    'lowest',
    'bottom(?:s|ed)?\\b(?! of)',
    'trough',
    'min(?:imum)?\\b',
    'largest',
    'biggest',
    'smallest',
  ],
  zh: ['最[高低大小多少]', '[高低][点位]', '峰值', '高峰', '谷底', '顶[点峰部]', '底部'],
};
