import { defineIntent } from '../intent.ts';

export default defineIntent({
  rank: 86,
  command: 'explain',
  cues: { en: ['qe\\b', 'quantitative easing'], zh: ['qe', '量化宽松'] },
  also: {
    en: [
      'rmp',
      'reserve management',
      'bill (?:buying|purchases)',
      'again',
      'same',
      'buying bills',
      'new qe',
      'restart(?:ed)?',
      'another',
      'back',
      'stealth',
      'really',
      'doing',
    ],
    zh: ['rmp', '准备金管理', '储备管理', '又', '重启', '再次', '一样', '区别', '算', '是不是', '变相', '买短债'],
  },
  not: {
    en: [
      'qe ?[123]',
      'will',
      'when will',
      'next',
      'how (?:many|long) .{0,16}(?:til|till|until|before)',
      '(?:til|till|until|before) (?:they|the fed)',
    ],
    zh: ['qe[123]', '什么时候会', '会不会', '何时会', '什么时候'],
  },
  args: { topic: 'rmp-is-it-qe' },
  examples: [
    ['is RMP QE', '/explain topic:rmp-is-it-qe'],
    ['储备管理购买和QE有什么区别', '/explain topic:rmp-is-it-qe'],
  ],
});
