import { defineIntent } from '../intent.ts';

/** How often something rose or fell: a count of its steps one way, whatever their size. */
export default defineIntent({
  rank: 79.5,
  command: 'history',
  slots: ['series', 'noLevel', 'oneWay'],
  cues: {
    en: [
      'how many (?:of the )?(?:days|weeks|months|times|sessions)',
      'how many  +(?:did|saw|has|have)\\b',
      'how often',
      'number of (?:days|weeks|times)',
      '(?:days|weeks) in which',
      'count (?:of|the)',
    ],
    zh: [
      '(?<![那这前后近头])几天',
      '(?<![那这前后近头])几周',
      '几次',
      '多少天',
      '多少周',
      '多少次',
      '几个(?:交易日|星期|月)',
      '天数',
      '周数',
      '次数',
      '几日',
    ],
  },
  not: {
    en: [
      'in a row',
      'consecutive',
      'straight',
      'on the trot',
      'days ago',
      'above',
      'below',
      'over\\b',
      'under\\b',
      'used',
      'at all',
      'use\\b',
      'take-?up',
      'tapped',
      'since .{0,20}last',
    ],
    zh: ['连续', '连着', '天前', '周前', '高于', '低于', '超过', '跌破', '升破', '用'],
  },
  args: { series: '$series', find: 'count', side: '$waySide', from: '$from', to: '$to' },
  examples: [
    [
      'in how many weeks of 2025 did reserves fall',
      '/history series:WRBWFRBL find:count side:below from:2025-01-01 to:2025-12-31',
    ],
    [
      'how many of the last 10 weeks did reserves fall',
      '/history series:WRBWFRBL find:count side:below from:2026-07-30',
    ],
    ['2025年有幾週TGA是上升的', '/history series:WDTGAL find:count side:above from:2025-01-01 to:2025-12-31'],
    [
      'how often did SOFR rise in September',
      '/history series:SOFR find:count side:above from:2026-09-01 to:2026-09-30',
    ],
  ],
});
