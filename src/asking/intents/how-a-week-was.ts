import { defineIntent } from '../intent.ts';

/** How reserves fared in a week: what they changed by, and why. */
export default defineIntent({
  rank: 67.5,
  command: 'drivers',
  slots: ['reserves', 'week'],
  cues: {
    en: ['how (?:did|were|was|have)\\b(?! (?:high|low|big|much|many|large))'],
    zh: ['怎么样', '如何', '怎样', '咋样'],
  },
  args: { week: '$week' },
  examples: [
    ['how were reserves in the week to sep 24', '/drivers week:2026-09-23'],
    ['去年12月中旬那周准备金怎么样', '/drivers week:2025-12-17'],
  ],
});
