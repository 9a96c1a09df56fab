import { defineIntent } from '../intent.ts';

/** This QT beside the one before it: the topic tells of both. */
export default defineIntent({
  rank: 92.2,
  command: 'explain',
  slots: ['regime'],
  also: {
    en: [
      'qt ?(?:2|ii|two)\\b.{0,30}qt ?(?:1|i|one)\\b',
      'qt ?(?:1|i|one)\\b.{0,30}qt ?(?:2|ii|two)\\b',
      '(?:this|last|latest|recent) qt\\b.{0,40}(?:first|previous|2017|earlier|last) ?(?:one|qt|time|round)?',
      'qt\\b.{0,30}(?:this time|2022).{0,30}(?:than|vs\\.?|versus|against|compared).{0,20}(?:2017|last time|the first|the previous)',
    ],
    zh: [
      '(?:这|本|此)(?:一)?(?:轮|次)缩表.{0,10}(?:比|和|跟|与|较|对比)(?:上|前|第一)(?:一)?(?:轮|次)',
      '两[轮次]缩表',
    ],
  },
  args: { topic: 'quantitative-tightening' },
  examples: [
    ['how does qt2 compare to qt1', '/explain topic:quantitative-tightening'],
    ['was qt bigger this time than 2017-2019', '/explain topic:quantitative-tightening'],
    ['這輪縮表比上一輪多縮多少', '/explain topic:quantitative-tightening'],
  ],
});
