import { COMPARISON, NOT_EITHER_SIDE } from '../common-cues.ts';
import { defineIntent } from '../intent.ts';

/** A figure before something was decided beside the same after it: the rates of a decision hold from the day after. */
export default defineIntent({
  rank: 91.2,
  command: 'compare',
  slots: ['event', 'single'],
  cues: { en: ['before and after', 'before (?:vs\\.?|versus) after'], zh: ['前后', '前和后', '之前和之后'] },
  also: COMPARISON,
  not: NOT_EITHER_SIDE,
  args: { first: '$beforeEvent', second: '$afterEvent', series: '$toldFirst' },
  examples: [
    ['9月16日加息前后SOFR对比', '/compare first:2026-09-15 second:2026-09-23 series:SOFR'],
    ['去年12月降息前後EFFR對照一下', '/compare first:2025-12-09 second:2025-12-17 series:EFFR'],
  ],
});
