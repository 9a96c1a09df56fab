import { defineIntent } from '../intent.ts';

export default defineIntent({
  rank: 83,
  command: 'qt',
  cues: {
    en: ['hardly', 'barely', "didn't (?:fall|drop)", 'not fall', 'so little', 'only fell', 'fell so little', 'despite'],
    zh: ['没怎么', '几乎没', '没有降', '没降', '不怎么', '却没'],
  },
  also: { en: ['qt\\b', 'balance sheet', 'runoff'], zh: ['缩表', '资产负债表'] },
  examples: [
    ['why did reserves hardly fall during QT', '/qt'],
    ['缩表缩了两万多亿,准备金怎么没怎么降', '/qt'],
  ],
});
