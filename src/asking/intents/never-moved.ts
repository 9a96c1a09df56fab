import { MOVED } from '../claimed-cues.ts';
import { defineIntent } from '../intent.ts';

/** Whether a figure never rose, or never fell, in a time: its largest step that way. */
export default defineIntent({
  isSure: true,
  rank: 95.4,
  command: 'history',
  slots: ['claim', 'series', 'oneFigure', 'oneTime', 'oneWay', 'noLevel', 'noMoney'],
  cues: {
    en: [
      'never\\b',
      'always\\b',
      'not once',
      'at no point',
      "(?:didn't|did not|hasn't|has not) .{0,14}(?:once|at all|a single)",
    ],
    zh: ['从未', '总是', '一直', '从没', '从来没', '一次也没', '一直没', '没有一[周天次]', '未曾', '不曾'],
  },
  also: MOVED,
  not: {
    en: ['why', 'when', 'above', 'below', 'back', 'to\\b.{0,8}$'],
    zh: ['为什么', '何时', '高于', '低于', '超过', '跌破', '回到'],
  },
  args: { series: '$series', find: '$neverFind', from: '$from', to: '$to' },
  examples: [
    [
      'is it true that the balance sheet never shrank in 2019',
      '/history series:WALCL find:biggest-fall from:2019-01-01 to:2019-12-31',
    ],
    ['总资产2019年从未下降，对吗', '/history series:WALCL find:biggest-fall from:2019-01-01 to:2019-12-31'],
    ['準備金2025年從未增加，對吧', '/history series:WRBWFRBL find:biggest-rise from:2025-01-01 to:2025-12-31'],
  ],
});
