import { defineIntent } from '../intent.ts';

/** Whether a figure is the level of a Wednesday or the average of its week: what tells the two apart. */
export default defineIntent({
  rank: 94,
  command: 'explain',
  cues: { en: ['\\bor\\b'], zh: ['还是', '抑或', '或'] },
  also: {
    en: [
      '\\b(?:is|was|are) (?:it|that|this|the (?:figure|number|level)|(?:that|this) (?:a |the )?(?:figure|number|level|one)?) ?(?:from |of |a |an |the |as of )*(?:wed(?:nesday)?|week(?:ly)?[ -]average|averaged?) ?(?:level|figure|number|close|snapshot)?,? or (?:is it )?(?:a |an |the |of )*(?:wed(?:nesday)?|week(?:ly)?|average|mean)\\b',
    ],
    zh: [
      '(?:周|星期|礼拜)三(?:[底末的]|时点|收盘|余额|数)*,?(?:还是|抑或|或者?)(?:是)?(?:周|全周|一周)?(?:度)?[平均]均?',
      '(?:周?平均|均值?)(?:的|数)*,?(?:还是|抑或|或者?)(?:是)?(?:周|星期|礼拜)三',
    ],
  },
  not: { en: ['higher', 'lower', 'chart'], zh: ['高', '低', '图'] },
  args: { topic: 'wednesday-vs-average' },
  isSure: true,
  examples: [['這數字是週三底的還是平均', '/explain topic:wednesday-vs-average']],
});
