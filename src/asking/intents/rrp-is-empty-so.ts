import { defineIntent } from '../intent.ts';

/** What is concluded from an empty ON RRP: how empty it is, and whether that follows. */
export default defineIntent({
  isSure: true,
  rank: 98.6,
  command: 'rrp',
  slots: ['claim'],
  cues: {
    en: [
      '(?:rrp|reverse repos?|repo facility|facility)\\b.{0,30}\\b(?:empty|zero|drained|gone|exhausted|used up|out|nothing|dry|depleted|run down)\\b',
      '(?:empty|zero|drained|exhausted|depleted|no more|nothing (?:left )?in)\\b.{0,20}\\b(?:rrp|reverse repo)',
    ],
    zh: ['(?:rrp|逆回购|附卖回).{0,10}(?:空|零|枯竭|耗尽|用完|没了|见底|归零|0)', '没有了?(?:rrp|逆回购)'],
  },
  also: {
    en: [
      'ammo',
      'ammunition',
      'bullets',
      'firepower',
      'powder',
      'out of (?:tools|money|cash)',
      'powerless',
      'cushion',
      'buffer',
      'shock absorber',
      '(?:comes?|come|hits?|straight|directly) (?:straight |directly )?(?:out of |from )?(?:bank )?reserves',
      'liquidity',
      '(?:no|any|all the|the) (?:more )?(?:cash|money|dollars) (?:is |are )?(?:left|gone|out)',
    ],
    zh: [
      '弹药',
      '子弹',
      '没牌',
      '没招',
      '工具',
      '没钱',
      '缓冲',
      '垫子',
      '直接(?:消耗|抽|减|动)',
      '流动性',
      '没水',
      '钱(?:都|也)?(?:没|干|光)',
    ],
  },
  not: {
    en: ['why', 'when', 'how\\b', 'net liquidity', 'what', 'will\\b', 'if\\b'],
    zh: ['为什么', '何时', '什么', '怎么', '净流动性', '(?<!联准|委员)会', '如果'],
  },
  args: { so: '$concluded' },
  examples: [
    ['RRP is at zero so liquidity is gone, right?', '/rrp so:liquidity'],
    ['the Fed is out of ammo because RRP is empty?', '/rrp so:means'],
    ['逆回购已经空了，缓冲没了，对吗', '/rrp so:cushion'],
    ['逆回購歸零了，流動性是不是沒了', '/rrp so:liquidity'],
  ],
});
