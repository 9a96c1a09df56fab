import { defineIntent } from '../intent.ts';

/** Which banks can be asked about. */
export default defineIntent({
  rank: 90,
  command: 'bank',
  cues: {
    en: [
      'which banks (?:can|could|do|are) .{0,24}(?:look up|see|find|check|ask|cover|have|held|here|available)',
      'what banks (?:can|do|are) .{0,24}(?:look up|see|find|check|ask|cover|have|here|available)',
    ],
    zh: [
      '(?:能|可以?|可)?查(?:得到|到)?的?(?:是)?(?:哪|多少|几)(?:些|几)?家?.{0,2}银行',
      '(?:哪|几|多少)(?:些|几)?家?银行.{0,6}(?:能查|可以?查|查得到|收录)',
    ],
  },
  not: { en: ['hold', 'own', 'use'], zh: ['持有', '用'] },
  examples: [
    ['which banks can i look up here', '/bank'],
    ['這裡查得到哪幾家銀行', '/bank'],
  ],
});
