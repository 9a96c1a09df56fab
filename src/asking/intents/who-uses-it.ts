import { defineIntent } from '../intent.ts';

export default defineIntent({
  rank: 81,
  command: 'explain',
  slots: ['series', 'noTime'],
  cues: {
    en: [
      'who (?:uses|can|parks|gets|is allowed|borrows|puts|has access|are the|is using|lends)',
      'which (?:firms|institutions|funds|counterparties)',
      'counterpart',
    ],
    zh: [
      '谁在用',
      '(?:什么|哪些|哪种)人(?:在|能|会|可以)?(?:用|借)',
      '谁能用',
      '谁可以',
      '谁会用',
      '谁在',
      '谁有资格',
      '对手方',
      '都谁',
      '哪些机构',
      '谁能',
    ],
  },
  not: { en: ['hold', 'data', 'figures', 'numbers'], zh: ['准备金', '数据', '数字'] },
  args: { topic: '$topic' },
  examples: [
    ['who parks money at the rrp', '/explain topic:on-rrp'],
    ['谁在用逆回购', '/explain topic:on-rrp'],
  ],
});
