import { defineIntent } from '../intent.ts';

/** What the Fed holds of each, asked for by nothing but their names. */
export default defineIntent({
  rank: 86,
  command: 'compare',
  cues: {
    en: [
      '^ ?(?:so |fed |soma )?(?:t-?)?bills?(?: or| vs\\.?| versus| against) (?:notes|bonds|coupons|notes and bonds)(?: (?:at|in|on) (?:the )?(?:soma|fed)| soma)?[ ?.!]*$',
    ],
    zh: ['^ ?(?:国库券|短债|短券)(?:还是|和|跟|与|vs|对)(?:长债|中长债|债券|国债|公债|长券|中长券)(?:呢)?[?。! ]*$'],
  },
  args: { first: 'SOMA_BILLS', second: 'SOMA_NOTES_BONDS' },
  examples: [
    ['bills or bonds', '/compare first:SOMA_BILLS second:SOMA_NOTES_BONDS'],
    ['短債還是長債', '/compare first:SOMA_BILLS second:SOMA_NOTES_BONDS'],
  ],
});
