import { CAME_TO } from '../came-to.ts';
import { defineIntent } from '../intent.ts';

/** Whether a figure came to a level in a time that is named, as is held: its extreme of that time. */
export default defineIntent({
  isSure: true,
  rank: 85.1,
  command: 'history',
  slots: ['claim', 'series', 'oneFigure', 'oneTime', 'closedSpan', 'noDay', 'level'],
  cues: CAME_TO,
  not: {
    en: [
      'why',
      'how (?:much|many|often)',
      'first',
      'when',
      'every',
      'each',
      'average',
      'below',
      'under',
      'above',
      'over\\b',
      'by\\b',
      'because',
      'forecast',
      'will',
      'from .{1,16} to',
    ],
    zh: [
      '为什么',
      '首次',
      '第一次',
      '每',
      '平均',
      '跌破',
      '突破',
      '超过',
      '低于',
      '高于',
      '因为',
      '会',
      '从.{1,16}(?:到|至)',
    ],
  },
  args: { series: '$cameSeries', find: '$cameFind', tell: '$cameTell', from: '$from', to: '$to' },
  examples: [
    [
      'reserves fell to 2.8tn in december 2025, right?',
      '/history series:WRBWFRBL find:lowest from:2025-12-01 to:2025-12-31',
    ],
    ['SOFR jumped to 4.5% in october 2025, true?', '/history series:SOFR find:highest from:2025-10-01 to:2025-10-31'],
    ['2023年6月TGA降到230亿，对吗', '/history series:DTS_TGA_CLOSE find:lowest from:2023-06-01 to:2023-06-30'],
  ],
});
