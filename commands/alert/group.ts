import { type GroupWords, words } from '../../src/words/words.ts';

/** What the group `/alert` is called and for. */
export default words(
  (): GroupWords => ({ about: 'Be told when a figure goes through a level: once per crossing, when it is published' }),
).and({
  'zh-CN': () => ({ name: '提醒', about: '指标穿过某个水平时收到提醒：数据公布才发，每次穿越只发一次' }),
  'zh-TW': () => ({ name: '提醒', about: '指標穿過某個水準時收到提醒：資料公布才發，每次穿越只發一次' }),
});
