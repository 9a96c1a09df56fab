import { defineIntent } from '../intent.ts';

/** How much left reserves, or came in, in a week: what moved them tells the sum and where it went. */
export default defineIntent({
  rank: 78,
  command: 'drivers',
  slots: ['reserves', 'week'],
  cues: {
    en: [
      'how (?:much|many)\\b.{0,24}\\b(?:left|came out of|flowed out of|came in(?:to)?|flowed in(?:to)?|went in(?:to)?|entered)\\b',
    ],
    zh: ['(?:流[出入]|出去|进来)了?(?:多少|几)', '(?:多少|几).{0,6}(?:流[出入]|出去|进来)'],
  },
  also: { en: ['reserve'], zh: ['准备金'] },
  args: { week: '$week', from: '$factorsFrom', to: '$factorsTo' },
  isSure: true,
  examples: [
    ['how many billions left reserves last week', '/drivers week:2026-09-30'],
    ['上周准备金流出了多少', '/drivers week:2026-09-30'],
  ],
});
