import { defineIntent } from '../intent.ts';

export default defineIntent({
  isPlain: true,
  rank: 71,
  command: 'history',
  slots: ['derived', 'side', 'span'],
  not: {
    en: ['what happens', 'effect', 'how (?:far|much|many)', 'by how', 'why'],
    zh: ['影响', '高多少', '低多少', '差多少', '为什么'],
  },
  args: { series: '$series', find: 'count', side: '$side', level: '$level', from: '$from', to: '$to' },
  examples: [
    [
      'EFFR was above IORB last autumn',
      '/history series:EFFR-IORB find:count side:above level:0bp from:2025-09-01 to:2025-11-30',
    ],
    [
      '去年秋天SOFR高於IORB嗎',
      '/history series:SOFR-IORB find:count side:above level:0bp from:2025-09-01 to:2025-11-30',
    ],
  ],
});
