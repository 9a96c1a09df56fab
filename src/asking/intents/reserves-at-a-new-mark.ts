import { defineIntent } from '../intent.ts';

/** Whether reserves are at a new low or high: the newest reading, which says since when there was none such. */
export default defineIntent({
  rank: 95,
  command: 'reserves',
  slots: ['reserves', 'single'],
  cues: {
    en: [
      '(?:hit|hitting|set|setting|made|make|making|reach(?:ed)?|at|touch(?:ed)?) an? (?:new|fresh) (?:\\w+ )?(?:low|high)',
    ],
    zh: ['(?:创|刷新)(?:了|出|下)?(?:历史|年内|近期)?新[低高]'],
  },
  not: {
    en: ['when', 'last time', 'since\\b', 'in 20\\d\\d', 'why'],
    zh: ['什么时候', '何时', '上次', '上一次', '以来', '20\\d\\d年', '为什么', '为何', '哪', '几次'],
  },
  args: { measure: '$measure' },
  examples: [['准备金这周创新高了吗', '/reserves']],
});
