import { defineIntent } from '../intent.ts';
import { NOT_OF_ONE_DATE, TAX_EFFECT } from '../tax-cues.ts';

/** What the tax week of a month did to reserves: what moved them in the week of its tax date. */
export default defineIntent({
  isSure: true,
  rank: 96.7,
  command: 'drivers',
  slots: ['span', 'noMoney'],
  also: TAX_EFFECT,
  not: NOT_OF_ONE_DATE,
  args: { week: '$taxWeek' },
  examples: [
    ['what did tax week do to reserves last month', '/drivers week:2026-09-15'],
    ['what did tax week do to reserves in April', '/drivers week:2026-04-15'],
    ['上个月缴税周对准备金影响多大', '/drivers week:2026-09-15'],
    ['上個月繳稅那週準備金怎麼變', '/drivers week:2026-09-15'],
  ],
});
