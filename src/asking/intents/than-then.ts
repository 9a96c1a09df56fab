import { defineIntent } from '../intent.ts';

/** Whether there is more of something than there was: what has changed since then. */
export default defineIntent({
  rank: 77,
  command: 'history',
  slots: ['series', 'backThen', 'single', 'noLevel'],
  cues: {
    en: [
      '(?:^| )(?:is|are|was|were|do|does|has|have)\\b.{0,40}(?:more|less|higher|lower|bigger|smaller|larger|fewer|greater|above|below)\\b.{0,40}than',
      '(?:more|less|higher|lower|bigger|smaller|larger) (?:now|today|right now) than',
      'more\\b.{0,70}\\bthan (?:they |it |we |banks )?(?:do |does |is |are |has |have )?(?:now|nowadays|today|these days)\\b',
    ],
    zh: [
      '比.{0,20}(?:多|少|高|低|大|小)(?:了)?(?:吗|嘛|么|还是|没有|不)',
      '(?:有没有|有|是不是)比.{1,24}(?:多|少|高|低|大|小)',
      // Nothing but a day stands behind it: 比去年同期.
      '(?<![环同占])(?:比|较|比起|相较于?) {2,}[呢?。]*$',
    ],
  },
  not: { en: ['when', 'how many', 'first', 'last time'], zh: ['什么时候', '何时', '几天', '几次', '首次'] },
  args: { series: '$series', find: 'change', from: '$on' },
  examples: [
    ['are reserves higher than a year ago', '/history series:WRBWFRBL find:change from:2025-10-08'],
    ['TGA比三個月前多嗎', '/history series:WDTGAL find:change from:2026-07-08'],
    ['准备金比去年同期', '/history series:WRBWFRBL find:change from:2025-10-08'],
  ],
});
