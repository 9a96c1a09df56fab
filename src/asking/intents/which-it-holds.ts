import { defineIntent } from '../intent.ts';

export default defineIntent({
  rank: 85,
  command: 'chart',
  cues: {
    en: [
      '(?:does|is) (?:the )?fed(?:eral reserve)? (?:mostly |mainly )?(?:hold|own|holding|have) .{2,30} or\\b',
      'what kinds? of (?:securities|bonds|debt) .{0,16}fed',
    ],
    zh: [
      '(?:美联储|联准会|联储)(?:手上|手里)?(?:主要)?(?:持有|握有|拿着|有)的?(?:是)?.{2,14}还是',
      '(?:美联储|联准会|联储).{0,8}持有.{0,6}哪些(?:证券|债券|资产)',
    ],
  },
  args: { series: 'SOMA_BILLS,SOMA_NOTES_BONDS,WSHOMCB' },
  not: { en: ['when', 'why', 'buy'], zh: ['买', '为什么', '何时'] },
  examples: [
    ['does the Fed hold bills or bonds', '/chart series:SOMA_BILLS,SOMA_NOTES_BONDS,WSHOMCB'],
    ['聯準會持有的是國庫券還是長債', '/chart series:SOMA_BILLS,SOMA_NOTES_BONDS,WSHOMCB'],
    ['美联储主要持有短债还是MBS', '/chart series:SOMA_BILLS,SOMA_NOTES_BONDS,WSHOMCB'],
  ],
});
