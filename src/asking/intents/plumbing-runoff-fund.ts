import { definePlumbing } from '../plumbing.ts';

export default definePlumbing({
  event: 'runoff-fund',
  rank: 98.5,
  cues: {
    en: ['(?:bond|treasury|runoff|matur).{0,40}(?:held by|funds? (?:buy|hold|absorb|take))', 'runoff.{0,30}fund'],
    zh: ['到期.{0,16}基金', '缩表.{0,16}基金.{0,6}(?:买|接)'],
  },
  examples: [['runoff where money funds take the new debt: effect on reserves', '/plumbing event:runoff-fund']],
});
