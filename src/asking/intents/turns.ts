import { defineIntent } from '../intent.ts';

export default defineIntent({
  rank: 83,
  command: 'explain',
  cues: {
    en: ['why', 'how come', 'always', 'usually', 'every', 'tend', 'what happens', 'typically', 'generally'],
    zh: [
      '一般会',
      '通常',
      '为什么',
      '为啥',
      '为何',
      '总是',
      '每到',
      '一到',
      '老是',
      '怎么会',
      '^ {0,4}[^\\d]{0,8}利率会(?:不会)?(?:涨|上升|跳|[飙飆]|走高|变紧)',
    ],
  },
  also: { en: ['(?:year|quarter|month)[- ]?ends?'], zh: ['年底', '年末', '季末', '季底', '月末', '月底', '跨年'] },
  not: {
    en: [
      'reserves (?:fall|fell|drop|plunge|tank|jump)',
      'last',
      '20\\d\\d',
      'week to',
      'this\\b(?! (?:bad|tight|high|wild|messy|ugly|big|volatile|expensive|painful))',
    ],
    zh: [
      '20\\d\\d',
      '[去前]年.{0,4}月[底末]',
      '(?<!每年|每到|每逢|每)(?<!\\d)(?:1?\\d|[一二三四五六七八九十])月[底末](?!.{0,12}(?:总|老|都|一般|通常|会))',
      '那周',
      '上周',
      '准备金.{0,4}(?<!会|都)(?:降|跌|少|涨)',
    ],
  },
  args: { topic: 'year-end' },
  examples: [
    ['why do rates jump at year end', '/explain topic:year-end'],
    ['年底資金利率為什麼會跳升', '/explain topic:year-end'],
  ],
});
