import { defineIntent } from '../intent.ts';

/** Whether something is back where it was before an event: what has changed since the last figure before it. */
export default defineIntent({
  isSure: true,
  rank: 84.8,
  command: 'history',
  slots: ['series', 'until', 'single', 'noLevel'],
  also: {
    en: [
      'back (?:to|at|near|down to|where)\\b',
      'return(?:ed)? to\\b',
      'as (?:low|high|big|small) as (?:it was |they were )?before',
    ],
    zh: ['(?:回到|回归|回复|回落到|恢复到|降回|跌回|涨回)(?:了)?.{0,12}(?:前|之前|以前)'],
  },
  not: { en: ['when', 'how long', 'why'], zh: ['什么时候', '何时', '多久', '为什么'] },
  args: { series: '$series', find: 'change', from: '$on' },
  examples: [
    ['is the balance sheet back to pre covid', '/history series:WALCL find:change from:2020-03-14'],
    ['总资产回到疫情前了吗', '/history series:WALCL find:change from:2020-03-14'],
  ],
});
