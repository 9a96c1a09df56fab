import { defineIntent } from '../intent.ts';

/** At what time of the day the FOMC tells what it decided. */
export default defineIntent({
  rank: 94.5,
  command: 'explain',
  cues: {
    en: ['(?:what|which) (?:time|hour).{0,30}(?:fomc|fed (?:statement|decision|announce)|rate decision)'],
    zh: ['(?:fomc|议息|利率决议|会后声明).{0,12}几点'],
  },
  not: { en: ['h\\.?4', 'sofr'], zh: ['h\\.?4', 'sofr', '准备金数据'] },
  args: { topic: 'fomc-calendar' },
  isSure: true,
  examples: [
    ['what time is the fomc statement', '/explain topic:fomc-calendar'],
    ['FOMC声明几点公布', '/explain topic:fomc-calendar'],
    ['聯準會議息結果幾點出', '/explain topic:fomc-calendar'],
  ],
});
