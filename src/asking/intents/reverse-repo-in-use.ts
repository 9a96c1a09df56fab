import { IN_USE } from '../common-cues.ts';
import { defineIntent } from '../intent.ts';

/** Whether anybody still leaves cash at the reverse repo facility: what is in it now. */
export default defineIntent({
  isSure: true,
  rank: 82,
  command: 'rrp',
  slots: ['series', 'noTime', 'noLevel'],
  cues: IN_USE,
  also: { en: ['rrp', 'reverse repo'], zh: ['逆回购', '附卖回', '反向回购', 'rrp'] },
  not: {
    en: [
      ...['foreign', 'total reverse', 'who', 'why', 'how come', 'how much', 'most', 'record', 'highest', 'peak'],
      ...['average', 'first', 'last', 'srf', 'standing', 'which', 'ever\\b', 'mean', 'banks? lend'],
    ],
    zh: [
      '外国',
      '谁',
      '为什么',
      '为何',
      '为啥',
      '哪些',
      '最高',
      '最多',
      '峰',
      '平均',
      '首次',
      '上次',
      '常备',
      '意味',
      '说明',
    ],
  },
  examples: [
    ['anyone still parking cash at the reverse repo or is it dead', '/rrp'],
    ['逆回购还有没有人用', '/rrp'],
    ['is the on rrp still being used', '/rrp'],
    ['are people still using on rrp', '/rrp'],
    ['no one uses the rrp anymore right', '/rrp'],
  ],
});
