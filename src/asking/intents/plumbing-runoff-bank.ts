import { definePlumbing } from '../plumbing.ts';

export default definePlumbing({
  event: 'runoff-bank',
  cues: {
    en: [
      '(?:bond|treasury|security|securities|note)s? matur',
      'matur(?:es|ing|ity).{0,20}(?:qt|fed|rolled|reinvest)',
      'not (?:rolled|reinvested)',
      'runoff (?:step|work|mechanic|drain)',
      'runs? off',
    ],
    zh: ['到期不续', '到期(?:后)?不再', '不续作', '不再续作', '到期不滚'],
  },
  not: { en: ['fund', 'how much', 'caps?', 'still'], zh: ['基金', '上限', '多少'] },
  examples: [
    ['a bond matures in QT, walk me thru who loses what', '/plumbing event:runoff-bank'],
    ['公債到期不續作，誰的資產負債表少了什麼', '/plumbing event:runoff-bank'],
  ],
});
