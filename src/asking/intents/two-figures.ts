import { defineIntent } from '../intent.ts';

export default defineIntent({
  rank: 93,
  command: 'explain',
  cues: {
    en: [
      'which (?:one )?is (?:it|right|correct)',
      '(?:one|a) (?:report|article|source|site|paper|chart) says .{0,60}(?:another|other)',
      'two (?:different )?(?:numbers|figures|measures|(?:reserves? )?series)',
      "(?:don'?t|do not|doesn'?t|does not|never|won'?t) (?:match|agree|tally|line up|add up|reconcile|tie out)",
      'disagree',
      'conflicting',
      'why (?:are|do) .{0,30}(?:figures|numbers) (?:differ|different)',
    ],
    zh: [
      '(?:两|2)个(?:数|准备金|序列|系列)',
      '对不上',
      '不一样',
      '不一致',
      '哪个对',
      '哪个才对',
      '到底哪个',
      '说法不一',
    ],
  },
  also: {
    en: ['reserves?\\b', 'measure', 'wednesday', 'average', 'numbers', 'figures'],
    zh: ['准备金', '周三', '周均', '数'],
  },
  not: {
    en: ['balance sheet', 'assets', 'required', 'excess', 'capital', 'vault'],
    zh: ['资产', '法定', '超额', '资本', '库存现金', '外汇储备', '存款准备金率'],
  },
  args: { topic: 'wednesday-vs-average' },
  examples: [
    [
      'one report says reserves fell 40bn, another says they rose 27bn. which is it',
      '/explain topic:wednesday-vs-average',
    ],
  ],
});
