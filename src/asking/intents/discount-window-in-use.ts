import { IN_USE } from '../common-cues.ts';
import { defineIntent } from '../intent.ts';

/** Whether anybody borrows at the discount window: what is lent there now. */
export default defineIntent({
  isSure: true,
  rank: 82,
  command: 'history',
  slots: ['noTime', 'noLevel'],
  cues: IN_USE,
  also: {
    en: ['discount window', '(?:primary|secondary) credit'],
    zh: ['贴现窗', '[一二次]级信[贷用]', '[主次]要(?:融通|信用)'],
  },
  not: {
    en: [
      'who\\b',
      'why',
      'how come',
      'stigma',
      'highest',
      'record',
      'peak',
      'average',
      'first',
      'last',
      'ever\\b',
      'srf',
      'standing',
      'mean',
      'should',
    ],
    zh: ['谁', '为什么', '为何', '污名', '最高', '最多', '平均', '首次', '上次', '常备', '意味', '说明', '哪些'],
  },
  args: { series: 'WLCFLPCL', find: 'latest' },
  examples: [
    ['is anybody using the discount window', '/history series:WLCFLPCL find:latest'],
    ['does the discount window see any use', '/history series:WLCFLPCL find:latest'],
    ['有没有银行借贴现窗口', '/history series:WLCFLPCL find:latest'],
  ],
});
