import { defineIntent } from '../intent.ts';

/** When reserves were last as low as now: the newest reading says since when. */
export default defineIntent({
  isSure: true,
  rank: 78,
  command: 'reserves',
  slots: ['reserves'],
  cues: {
    en: [
      'how long .{0,40}(?:this|so|that|as) (?:low|high|small|big)',
      '(?:lowest|highest) (?:in|for) how long',
      'last (?:time )?(?:.{0,24} )?(?:this|so|that|as) (?:low|high|small|big)',
      '(?:this|so|that) (?:low|high) (?:before|last)\\b',
      'last (?:time )?.{0,24}(?:lower|higher|below|above|less|more) than (?:now|today|this|(?:it is|they are) now)',
    ],
    zh: [
      '多久(?:以来)?(?:都|就)?(?:没有?|不曾|未曾|未)(?:这么|这样|如此|有过)?.{0,4}[低高少多]',
      '多久(?:以)?(?:来|内)(?:的)?最[低高少多]',
      '多久(?:没|以来没)',
      '(?:上次|上回|上一次|以前)(?:.{0,6})?(?:这么|这样|如此|那么)(?:低|高|少|多)',
      '(?:上次|上回|上一次).{0,6}比(?:现在|今天|目前|当前)(?:还|更|要)?(?:低|高|少|多)',
      '(?:这么|这样|如此)(?:低|高|少|多).{0,6}(?:是什么时候|是何时|是哪|在何时)',
    ],
  },
  examples: [
    ['when were reserves last this low?', '/reserves'],
    ['準備金上次這麼低是什麼時候', '/reserves'],
    ['準備金上次比現在低是什麼時候', '/reserves'],
    ['last time reserves were lower than now', '/reserves'],
  ],
});
