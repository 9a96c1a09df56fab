import { defineIntent } from '../intent.ts';

/** Which of the two measures of reserves is the one to look at, and when. */
export default defineIntent({
  isSure: true,
  rank: 85.5,
  command: 'explain',
  slots: ['noTime', 'noLevel'],
  cues: {
    en: [
      '(?:when|which|what) .{0,24}(?:should|do|does|would|to|is|are) .{0,24}(?:use|look|quote|cite|watch|trust|better|matter|right one|pick|follow|rely)',
      'should (?:i|you|we|one|people) (?:use|look at|quote|cite|watch|trust|pick|follow)',
      '(?:use|quote|cite|watch|trust|look at) .{0,40}\\bor\\b',
    ],
    zh: [
      '(?:该|应该|应|要|得|最好)(?:看|用|引用|参考|信|选|盯)',
      '(?:看|用|引用|参考|选)哪个?',
      '哪个?(?:更|比较)?(?:好|准|合适|靠谱|重要)',
    ],
  },
  also: {
    en: ['wednesday.{0,60}average', 'average.{0,60}wednesday', 'wednesday.{0,40}wednesday level'],
    zh: ['周三.{0,30}(?:平均|均值|周均)', '(?:平均|均值|周均).{0,30}周三'],
  },
  not: { en: ['chart', 'plot', 'compare', 'latest', 'now\\b'], zh: ['画', '图', '对比', '最新', '现在'] },
  args: { topic: 'wednesday-vs-average' },
  examples: [
    ['when should i look at the wednesday level and when at the average', '/explain topic:wednesday-vs-average'],
    ['should i quote wednesday or the weekly average', '/explain topic:wednesday-vs-average'],
    ['什麼時候該看週三餘額，什麼時候看平均', '/explain topic:wednesday-vs-average'],
    ['周三余额和周平均该用哪个', '/explain topic:wednesday-vs-average'],
  ],
});
