import { defineIntent } from '../intent.ts';

/** Reserves were spoken of, and now whether banks can lend them. */
export default defineIntent({
  rank: 83.5,
  command: 'explain',
  slots: ['noTime'],
  cues: {
    en: [
      '(?:can|could|do|does|may) (?:the |a |my )?banks? .{0,12}(?:lend|loan) (?:them|it|those|these|(?:bank |their |the )*reserves?)\\b',
      '(?:can|could) (?:they|it|these|those) be (?:lent|loaned)',
    ],
    zh: [
      '银行.{0,6}[把拿用将](?:它们?|准备金|其|这些钱?|这笔钱?).{0,2}(?:贷|放款|放贷|借)',
      '(?:它们?|准备金)能(?:不能)?(?:贷|放贷|借)(?:给|出)',
    ],
  },
  also: { en: ['reserves?\\b'], zh: ['准备金'] },
  args: { topic: 'do-banks-lend-reserves' },
  examples: [
    ['can banks lend reserves to me', '/explain topic:do-banks-lend-reserves'],
    ['銀行可以把準備金拿去放款嗎', '/explain topic:do-banks-lend-reserves'],
  ],
});
