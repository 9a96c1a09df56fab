import { defineIntent } from '../intent.ts';

export default defineIntent({
  rank: 80,
  command: 'history',
  slots: ['series', 'side'],
  cues: {
    en: [
      'every (?:week|day|time)',
      'all (?:the )?(?:weeks|days|times)',
      'list',
      'which (?:weeks|days)',
      'each (?:week|day)',
      'all days',
    ],
    zh: ['哪几', '有哪些', '列出', '所有', '每一次', '全部', '每次'],
  },
  not: { en: ['all[- ]time'], zh: [] },
  args: { series: '$series', find: 'all', side: '$side', level: '$level', from: '$from', to: '$to' },
  examples: [
    [
      'every week since jan 2025 with reserves below 2.9tn',
      '/history series:WRBWFRBL find:all side:below level:2.9tn from:2025-01-01',
    ],
    [
      '2025年以来准备金低于2.9万亿的有哪几周',
      '/history series:WRBWFRBL find:all side:below level:2.9tn from:2025-01-01',
    ],
  ],
});
