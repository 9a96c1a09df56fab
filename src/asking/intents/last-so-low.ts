import { defineIntent } from '../intent.ts';

/** When reserves were last as low as now: the newest reading says since when. */
export default defineIntent({
  rank: 78,
  command: 'reserves',
  slots: ['reserves'],
  cues: {
    en: [
      'last (?:time )?(?:.{0,24} )?(?:this|so|that|as) (?:low|high|small|big)',
      '(?:this|so|that) (?:low|high) (?:before|last)\\b',
    ],
    zh: [
      '(?:上次|上回|上一次|以前)(?:.{0,6})?(?:这么|这样|如此|那么)(?:低|高|少|多)',
      '(?:这么|这样|如此)(?:低|高|少|多).{0,6}(?:是什么时候|是何时|是哪|在何时)',
    ],
  },
  examples: [
    ['when were reserves last this low?', '/reserves'],
    ['準備金上次這麼低是什麼時候', '/reserves'],
  ],
});
