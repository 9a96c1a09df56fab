import { defineIntent } from '../intent.ts';

export default defineIntent({
  rank: 94,
  command: 'calendar',
  cues: {
    en: [
      '(?:coming|upcoming|scheduled|ahead|next|due).{0,24}(?:drains?|adds?|consum|takes? out)',
      'drains?.{0,20}(?:ahead|coming|upcoming|next|scheduled|due)',
    ],
    zh: ['(?:未来|接下来|往后|后面).{0,14}(?:抽走|抽水|消耗|吸走|流失|扰动|拉低|影响准备金)'],
  },
  args: { view: 'ahead', days: '$days' },
  examples: [
    ['any liquidity drains scheduled', '/calendar view:ahead'],
    ['what liquidity drains are coming up over the next month', '/calendar view:ahead days:30'],
    ['未来两周有哪些会抽走准备金的日子', '/calendar view:ahead days:14'],
  ],
});
