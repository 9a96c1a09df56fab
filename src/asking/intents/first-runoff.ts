import { defineIntent } from '../intent.ts';

/** When the first runoff began or ended: what is said of the second one tells nothing of it. Its name is a time, and is heard in the whole text. */
export default defineIntent({
  rank: 80.5,
  command: 'qt',
  also: {
    en: ['qt ?1\\b', '(?:first|previous|1st) (?:qt|quantitative tightening|runoff)\\b'],
    zh: ['(?:第一|首|上一?)[轮次](?:缩表|量化紧缩)'],
  },
  cues: {
    en: ['when\\b', 'end(?:ed)?\\b', 'start(?:ed)?\\b', 'begin', 'began', 'over\\b', 'stop(?:ped)?\\b', 'how long'],
    zh: ['什么时候', '何时', '哪天', '哪年', '结束', '开始', '启动', '多久', '停'],
  },
  not: {
    en: [
      'why',
      'how (?:much|far|big)',
      'shr[aiu]nk',
      '(?:fall|fell|drop|lose|lost|rise|rose|chang|mov|declin)\\w*',
      'compare',
      'vs\\b',
      'reserves?\\b',
      'sofr',
      'after',
      'since',
    ],
    zh: ['为什么', '多少', '减少', '增加', '变', '比', '准备金', '之后', '以来', '期间'],
  },
  isSure: true,
  examples: [
    ['when did the first QT end', '/qt date:2019-08-01'],
    ['when did QT1 start', '/qt date:2019-08-01'],
    ['第一轮缩表什么时候结束', '/qt date:2019-08-01'],
    ['首輪縮表何時開始', '/qt date:2019-08-01'],
  ],
});
