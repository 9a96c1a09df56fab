import { defineIntent } from '../intent.ts';

export default defineIntent({
  rank: 98,
  command: 'calc-reserve',
  slots: ['requirement'],
  cues: {
    en: ['requirement of', 'required (?:reserves )?(?:is|are|of)', 'requirement is', 'against (?:a )?requirement'],
    zh: [
      '(?:法定|应提|应缴|应计提)准备金?(?:是|为)?(?=.{0,3}$|.{0,12}(?:持有|实持|实际))',
      '(?:法定|应缴|应提)(?:准备金)?.{0,8}(?:实持|持有|实际)',
    ],
  },
  also: { en: ['held', 'holds?', 'holding'], zh: ['持有', '实持', '实际'] },
  not: { en: ['deposits', '%', 'percent'], zh: ['存款', '%', '百分'] },
  args: { required: '$required', held: '$held', excess: '$excess', date: '$date' },
  examples: [
    ['if required is 30m and excess is 12m how much is held', '/calc-reserve required:30m excess:12m'],
    ['a bank holds 12m against a requirement of 10m, what is the excess', '/calc-reserve required:10m held:12m'],
    ['應提準備5億，實際準備7.2億，超額多少', '/calc-reserve required:500m held:720m'],
    ['法定准备金1000万，实际持有1200万，超额多少', '/calc-reserve required:10m held:12m'],
  ],
});
