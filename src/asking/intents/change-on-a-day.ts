import { SINCE_THAT_DAY } from '../day-move-cues.ts';
import { defineIntent } from '../intent.ts';

/** How far something moved on a day: from the figure before it. */
export default defineIntent({
  rank: 66.5,
  command: 'history',
  slots: ['series', 'at', 'single'],
  cues: {
    en: [
      'how (?:much|far|many \\w+) (?:did|was|were|has|had) .{0,30}(?:jump|rise|fall|drop|move|change|spike|surge|climb|decline|increase|decrease|gain|lose|go)',
      '(?:jump|spike|surge|drop|plunge|move|change) on\\b',
      'by how much did',
    ],
    zh: ['(?:跳|涨|跌|升|降|变|动|增加?|减少?|掉)了?(?:多少|几)', '[多少]了(?:多少|几)', '(?:涨|跌|升|降)幅', '跳升'],
  },
  not: SINCE_THAT_DAY,
  args: { series: '$seriesOfTheDay', find: 'change', from: '$dayBefore', to: '$on' },
  examples: [
    [
      'sept 15 was corporate tax day. how far did the treasury account jump',
      '/history series:DTS_TGA_CLOSE find:change from:2026-09-14 to:2026-09-15',
    ],
    ['how much did sofr jump on oct 31 2025', '/history series:SOFR find:change from:2025-10-30 to:2025-10-31'],
    ['2025年12月31日SRF增加了多少', '/history series:SRF_ACCEPTED find:change from:2025-12-30 to:2025-12-31'],
  ],
});
