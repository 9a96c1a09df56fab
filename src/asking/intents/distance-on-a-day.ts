import { defineIntent } from '../intent.ts';

/** How far one rate was from another on a day: that is their distance, and no change of it. */
export default defineIntent({
  isSure: true,
  rank: 66.8,
  command: 'history',
  slots: ['derived', 'at', 'oneTime', 'noLevel'],
  cues: {
    en: [
      'how (?:far|much|many (?:bp|bps|basis points)) (?:above|below|over|under|higher|lower|from)\\b',
      'how far (?:was|is|were|are) .{2,20} (?:above|below|from)\\b',
    ],
    zh: [
      '(?:比|较).{2,16}[高低](?:出|了)?(?:多少|几)',
      '[高低]于?.{2,12}(?:多少|几)',
      '差(?:多少|几)',
      '(?:距离|离).{2,12}(?:多少|几|多远)',
    ],
  },
  also: { en: ['\\bhow'], zh: ['多少', '几', '多远'] },
  not: {
    en: ['since', 'than (?:on|in|at) ', 'chang', 'moved?\\b', 'widen', 'narrow', 'why'],
    zh: ['以来', '变', '扩大', '缩小', '收窄', '走阔', '为什么', '前一[天日]'],
  },
  args: { series: '$series', find: 'on', from: '$on' },
  examples: [
    ['how far above iorb was sofr on oct 31 2025', '/history series:SOFR-IORB find:on from:2025-10-31'],
    ['2025年10月31日SOFR比IORB高多少', '/history series:SOFR-IORB find:on from:2025-10-31'],
    ['10月7日EFFR比IORB低多少', '/history series:EFFR-IORB find:on from:2026-10-07'],
  ],
});
