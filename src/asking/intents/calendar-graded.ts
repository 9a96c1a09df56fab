import { defineIntent } from '../intent.ts';

export default defineIntent({
  rank: 94,
  command: 'calendar',
  cues: {
    en: ['(?:past|earlier|previous|former).{0,16}(?:tax|settlement|drain).{0,40}(?:drain|did|turn|record|actual)'],
    zh: ['(?:以往|过去|历史上|以前).{0,8}(?:缴税|税期|结算).{0,24}(?:怎么|如何|多少|真的|实际)'],
  },
  args: { view: 'graded' },
  examples: [
    ['did past tax-date weeks actually drain reserves?', '/calendar view:graded'],
    ['以往缴税周准备金实际变动如何', '/calendar view:graded'],
  ],
});
