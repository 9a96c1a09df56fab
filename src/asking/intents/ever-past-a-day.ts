import { defineIntent } from '../intent.ts';

/** Whether something was ever higher, or lower, in a time than on a day. */
export default defineIntent({
  isSure: true,
  rank: 95.7,
  command: 'history',
  slots: ['oneFigure', 'twoDays', 'noLevel', 'noMoney'],
  cues: {
    en: [
      'ever\\b.{0,20}\\b(?:wider|narrower|higher|lower|larger|smaller|bigger|more|less|above|below|tighter)\\b',
      '(?:wider|narrower|higher|lower|larger|smaller|bigger)\\b.{0,20}\\bever\\b',
    ],
    zh: ['(?:有没有|曾|是否).{0,24}(?:更|还)?[高低宽窄大小]'],
  },
  also: { en: ['than\\b', 'above', 'below'], zh: ['比', '高于', '低于'] },
  not: {
    en: ['how many', 'how often', 'when', 'why', 'first', 'last'],
    zh: ['几', '多少', '何时', '为', '首次', '上次'],
  },
  args: { series: '$spread', find: '$everFind', from: '$everFrom', to: '$everTo' },
  examples: [
    ['is the spread ever wider this year than on Oct 31?', '/history series:SOFR-IORB find:highest from:2026-01-01'],
    ['was SOFR ever higher in 2026 than on Dec 31 2025?', '/history series:SOFR find:highest from:2026-01-01'],
    ['今年SOFR有没有比去年12月31日更高过', '/history series:SOFR find:highest from:2026-01-01'],
    ['今年準備金有沒有比2025年10月29日更低', '/history series:WRBWFRBL find:lowest from:2026-01-01'],
  ],
});
