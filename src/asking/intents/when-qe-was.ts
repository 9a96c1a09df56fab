import { defineIntent } from '../intent.ts';

/** When the Fed bought on a large scale: each of its programmes, over a picture of what it then held. */
export default defineIntent({
  isSure: true,
  rank: 92.7,
  command: 'chart',
  cues: {
    en: [
      '(?:when|what (?:year|date|day)|since when)\\b.{0,40}\\b(?:start|begin|began|begun|launch|end|stop|over|finish|run|was|were)',
      '(?:start|end|beginning|dates?)(?: date)? of\\b',
      'how many (?:rounds|times)\\b',
    ],
    zh: ['什么时候', '何时', '哪年', '哪天', '几时', '哪一年', '几轮', '起止', '开始和结束'],
  },
  also: { en: ['qe ?[1234]?\\b', 'quantitative easing'], zh: ['qe', '量化宽松'] },
  not: {
    en: [
      'what happened to',
      'will\\b',
      'next',
      'again',
      'restart',
      'resume',
      'qt\\b',
      'gonna',
      'going to',
      'reserves',
      'before',
      'sofr',
      'assets',
      'peak',
      'rmp',
    ],
    zh: ['(?<!联准|委员)会', '下一次', '重启', '再', '缩表', '准备金', '还'],
  },
  args: { series: 'WALCL', from: '2007-01-03' },
  examples: [
    ['when did QE start', '/chart series:WALCL from:2007-01-03'],
    ['when did QE1 start and end', '/chart series:WALCL from:2007-01-03'],
    ['when did QE3 end', '/chart series:WALCL from:2007-01-03'],
    ['量化宽松什么时候开始的', '/chart series:WALCL from:2007-01-03'],
    ['QE是哪一年開始的', '/chart series:WALCL from:2007-01-03'],
  ],
});
