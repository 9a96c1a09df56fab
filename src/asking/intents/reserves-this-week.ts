import { defineIntent } from '../intent.ts';

/** Reserves, asked for as this week's: the newest reading. */
export default defineIntent({
  rank: 58.6,
  command: 'reserves',
  slots: ['reserves', 'time', 'single'],
  isSure: true,
  also: { en: ['(?:this|current) week', "this week's"], zh: ['本周', '这周', '这个星期'] },
  args: { measure: '$measure' },
  examples: [
    ['reserves this week', '/reserves'],
    ['本周准备金', '/reserves'],
  ],
});
