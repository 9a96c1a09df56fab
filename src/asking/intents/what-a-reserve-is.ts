import { defineIntent } from '../intent.ts';

/** The word for one of them names no series. */
export default defineIntent({
  rank: 81,
  command: 'explain',
  cues: {
    en: [
      "^ ?(?:so |and |ok |hey |um )*(?:what(?:'s| is|s| exactly is)|define|explain) (?:a |one )(?:bank |central bank )?reserve(?: exactly| really)? ?[?.!]*$",
    ],
    zh: ['^ ?一笔准备金(?:到底)?是(?:什么|啥)'],
  },
  args: { topic: 'reserves' },
  examples: [["what's a reserve", '/explain topic:reserves']],
});
