import { defineIntent } from '../intent.ts';

/** The widest step down from one figure to the next. */
export default defineIntent({
  rank: 74.5,
  command: 'history',
  slots: ['series', 'single'],
  cues: {
    en: [
      '(?:biggest|largest|steepest|sharpest|worst|greatest|fastest|hardest) (?:[\\w-]+ ){0,4}?(?:drops?|falls?|decreases?|declines?|plunges?|loss(?:es)?|outflows?)',
      '(?:fell|dropped|declined|sank|plunged) (?:the )?(?:most|hardest|furthest) (?:in (?:a|one) (?:single )?(?:day|week)|since|in|on)',
    ],
    zh: [
      '最大的?(?:单[日周天]|一[次天周]的?)?(?:跌幅|降幅|减幅|跌|下?降|减少|回落)',
      '(?:跌|降|减少|掉|少)得?最(?:多|猛|狠|厉害|快)',
    ],
  },
  not: { en: ['why', 'driver', 'factor'], zh: ['为什么', '因素'] },
  args: { series: '$series', find: 'biggest-fall', from: '$from', to: '$to' },
  examples: [
    [
      'biggest weekly drop in reserves in 2025',
      '/history series:WRBWFRBL find:biggest-fall from:2025-01-01 to:2025-12-31',
    ],
    ['準備金單週最大降幅', '/history series:WRBWFRBL find:biggest-fall'],
  ],
});
