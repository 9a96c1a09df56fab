import type { Cues } from './intent.ts';

/** What moved since a day, or for a reason, moved not on that day alone. */
export const SINCE_THAT_DAY: Cues = {
  en: ['since', 'than', 'between', 'until', 'yield', 'cut\\b', 'hike', 'meeting', 'after', 'why', 'from'],
  zh: [
    '以来',
    '至今',
    '到现在',
    '比(?!前一[天日]|昨[天日])',
    '之后',
    '以后',
    '收益率',
    '殖利率',
    '年期',
    '加息',
    '降息',
    '升息',
    '为什么',
    '从',
    '自',
  ],
};
