import { defineIntent } from '../intent.ts';

/** Which of two rates is above the other now: their spread says it. */
export default defineIntent({
  rank: 75,
  command: 'history',
  slots: ['derived', 'noTime', 'noLevel'],
  cues: {
    en: [
      "what(?:'?s| is) (?:higher|lower|bigger)",
      'which (?:one |rate |of (?:the|them|these) )?(?:is|sits|trades|runs)\\b.{0,12}(?:higher|lower|above|below)',
      '(?:above|over|higher|more)\\b.{0,24}\\bor\\b.{0,12}(?:below|under|lower|less)',
      '(?:below|under|lower)\\b.{0,24}\\bor\\b.{0,12}(?:above|over|higher)',
    ],
    zh: ['(?:哪个|哪一个|谁)(?:比较|更|要)?(?:高|低)', '高于?还是(?:低于?|低)', '低于?还是(?:高于?|高)'],
  },
  args: { series: '$series', find: 'latest' },
  examples: [
    ['which is higher, sofr or effr', '/history series:SOFR-EFFR find:latest'],
    ['EFFR高於還是低於IORB', '/history series:EFFR-IORB find:latest'],
  ],
});
