import { defineIntent } from '../intent.ts';
import { NOT_COUNTED } from '../rate-move-cues.ts';

/** Whether the Fed moved its range in a time that is over: how far the top of the range went in it. */
export default defineIntent({
  rank: 92,
  isSure: true,
  command: 'history',
  slots: ['span'],
  cues: {
    en: [
      '^ ?(?:so |and |hey )*(?:did|has|have) (?:the fed|the fomc|fomc|they|powell|warsh) (?:really |actually )?(?:cut|hike|hiked|raised?|lower(?:ed)?|moved?)(?: (?:interest |policy |its |the )?rates?)? {0,}(?:in|at|during|over)? *\\?*$',
    ],
    zh: [
      '(?:加|降|升)(?:了|过)息(?:吗|嘛|么|没|沒)',
      '(?:加|降|升)息(?:了|过)?(?:吗|嘛|么|没|沒)',
      '有(?:没有)?(?:加|降|升)息',
    ],
  },
  also: { en: ['cut', 'hike', 'raise', 'lower', 'move'], zh: ['息'] },
  not: NOT_COUNTED,
  args: { series: 'DFEDTARU', find: 'change', from: '$from', to: '$to' },
  examples: [
    ['did the fed hike in september 2026?', '/history series:DFEDTARU find:change from:2026-09-01 to:2026-09-30'],
    ['美联储9月加息了吗', '/history series:DFEDTARU find:change from:2026-09-01 to:2026-09-30'],
    ['2025年12月聯準會有降息嗎', '/history series:DFEDTARU find:change from:2025-12-01 to:2025-12-31'],
  ],
});
