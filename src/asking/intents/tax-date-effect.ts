import { defineIntent } from '../intent.ts';
import { NOT_OF_ONE_DATE, TAX_EFFECT } from '../tax-cues.ts';

/** What one tax date did to reserves: what moved them in its week. */
export default defineIntent({
  isSure: true,
  rank: 96.6,
  command: 'drivers',
  slots: ['backThen', 'noMoney'],
  also: TAX_EFFECT,
  not: NOT_OF_ONE_DATE,
  args: { week: '$week' },
  examples: [
    ['what did the mid september tax date do to reserves', '/drivers week:2026-09-15'],
    ['how much did the june tax date drain', '/drivers week:2026-06-15'],
    ['9月缴税日对准备金影响多大', '/drivers week:2026-09-15'],
  ],
});
