import { type GroupWords, words } from '../../src/words/words.ts';

/** What the group `/alert` is called and for. */
export default words(
  (): GroupWords => ({
    about: 'Be told of a level, a move, a record or a run in any series: once each time, when it is published',
  }),
).and({
  'zh-CN': () => ({
    name: '提醒',
    about: '任一序列到达水平、大幅变动、创新高低或连续涨跌时收到提醒：数据公布才发，每次只发一次',
  }),
  'zh-TW': () => ({
    name: '提醒',
    about: '任一數列到達水準、大幅變動、創新高低或連續漲跌時收到提醒：資料公布才發，每次只發一次',
  }),
});
