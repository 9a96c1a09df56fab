import { defineIntent } from '../intent.ts';

/** How often a figure changed, whichever way: its rises and its falls. */
export default defineIntent({
  isSure: true,
  rank: 92.95,
  command: 'history',
  slots: ['series', 'oneFigure', 'noLevel', 'oneTime'],
  cues: {
    en: [
      'how (?:many (?:days|times|weeks)|often) (?:did|has|have|was|were|does) .{2,40}\\b(?:chang\\w+|mov\\w+|reset|differ\\w*|adjusted)\\b',
      'how many (?:changes|moves) (?:in|of|did|has|were)\\b',
    ],
    zh: ['(?:变|变动|变化|动|调整|调)了?(?:过)?(?:几|多少)[次天周回]', '(?:几|多少)[次天周](?:变动|变化|变过|调整)'],
  },
  not: {
    en: [
      'more than',
      'above',
      'below',
      'over\\b',
      'under\\b',
      'the fed (?:chang|mov)',
      'same day',
      'by \\d',
      'together',
      'caps?\\b',
    ],
    zh: ['超过', '高于', '低于', '以上', '上限', '同时', '连续'],
  },
  args: { series: '$series', find: 'count', tell: 'both', from: '$from', to: '$to' },
  examples: [
    ['how many times did EFFR change this year', '/history series:EFFR find:count tell:both from:2026-01-01'],
    ['how often did IORB move in 2025', '/history series:IORB find:count tell:both from:2025-01-01 to:2025-12-31'],
    ['今年以来EFFR变了几次', '/history series:EFFR find:count tell:both from:2026-01-01'],
    ['IORB在2025年調整了幾次', '/history series:IORB find:count tell:both from:2025-01-01 to:2025-12-31'],
  ],
});
