import { CHANGE } from '../common-cues.ts';
import { defineIntent } from '../intent.ts';

export default defineIntent({
  rank: 68,
  command: 'drivers',
  slots: ['reserves', 'week'],
  cues: CHANGE,
  not: { en: ['last week reserves'], zh: [] },
  args: { week: '$week', from: '$factorsFrom', to: '$factorsTo' },
  examples: [
    ['reserves move in the week to dec 17 2025?', '/drivers week:2025-12-17'],
    ['2025年12月17日當週準備金變動多少', '/drivers week:2025-12-17'],
  ],
});
