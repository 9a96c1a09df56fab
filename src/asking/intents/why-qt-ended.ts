import { defineIntent } from '../intent.ts';

/** Why the balance sheet was shrunk no further. */
export default defineIntent({
  isSure: true,
  rank: 84.2,
  command: 'explain',
  slots: ['why'],
  cues: {
    en: [
      '(?:stop|end|quit|halt)(?:s|ped|ed)? (?:the |its |their )?(?:qt|runoff|quantitative tightening|shrinking)',
      'chicken(?:ed)? out of (?:qt|quantitative tightening|runoff)',
    ],
    zh: ['(?:停止|结束|终止|停了?)缩表', '缩表(?:停|结束|终止)', '不(?:再|继续)?缩(?:表)?了'],
  },
  not: {
    en: ['2019', 'qt ?1\\b', 'first qt', 'bills?\\b', 'buy'],
    zh: ['2019', '第一轮', '应该', '该不该', '买', '购债', '短债'],
  },
  args: { topic: 'qt-end' },
  examples: [
    ['why did the fed stop shrinking its balance sheet', '/explain topic:qt-end'],
    ['为啥去年突然不缩了', '/explain topic:qt-end'],
    ['當初為什麼要停止縮表', '/explain topic:qt-end'],
  ],
});
