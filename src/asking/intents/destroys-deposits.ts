import { defineIntent } from '../intent.ts';

export default defineIntent({
  rank: 83,
  command: 'explain',
  cues: {
    en: [
      '(?:burn|destroy|wip|eras|vanish|disappear|delet|shred|kill|evaporat)\\w*.{0,30}(?:deposits?|money|cash)',
      '(?:deposits?|money).{0,24}(?:burn|destroy|wip|vanish|disappear|evaporat|go(?:es)? (?:away|when))',
    ],
    zh: [
      '(?:消灭|销毁|烧掉|蒸发|消失|毁掉|抹掉|没了).{0,8}(?:存款|钱)',
      '(?:存款|钱).{0,10}(?:消灭|销毁|烧掉|蒸发|消失|毁掉|抹掉|没了|去哪)',
    ],
  },
  also: { en: ['fed', 'qt\\b', 'tightening', 'runoff', 'balance sheet'], zh: ['缩表', '美联储', '联准会', '量化紧缩'] },
  args: { topic: 'does-qt-destroy-deposits' },
  examples: [
    ['so the fed burned 2tn of our deposits?', '/explain topic:does-qt-destroy-deposits'],
    ['缩表会消灭存款吗', '/explain topic:does-qt-destroy-deposits'],
  ],
});
