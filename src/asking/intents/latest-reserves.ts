import { defineIntent } from '../intent.ts';

export default defineIntent({
  rank: 52,
  command: 'reserves',
  slots: ['reserves', 'noTime'],
  args: { measure: '$measure' },
  examples: [
    ['how high are bank reserves', '/reserves'],
    ['准备金周均值最新多少', '/reserves measure:average'],
    ['準備金現況怎樣', '/reserves'],
  ],
});
