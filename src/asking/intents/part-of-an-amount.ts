import { defineIntent } from '../intent.ts';

/** A ratio of an amount and nothing besides, as in a problem set: what would be required on it. */
export default defineIntent({
  isSure: true,
  rank: 93.8,
  command: 'calc-reserve',
  slots: ['money', 'ratio', 'noTime'],
  cues: {
    en: ['(?: x | ?\\* ?| times | of )(?= *(?:\\$| |[?.!=]|$))', '^ +of +'],
    zh: ['^ *[×x*乘的]以? *(?:[?？。=]|等于|是|要?[多准应]|$)', '按 *(?:的比例)?计?提', '^ *的? *[=?？]'],
  },
  also: {
    en: ['% ?(?:x|\\*|times|of) ?\\$?\\d', '\\d ?(?:k|m|bn|tn|million|billion|trillion) ?(?:x|\\*|times) ?\\d[\\d.]*%'],
    zh: ['[万亿兆元] ?(?:[×x*]|乘以?|的|按) ?\\d[\\d.]*%', '% ?(?:[×x*]|乘以?|的) ?\\d'],
  },
  not: {
    en: [
      'gdp',
      'assets',
      'srf',
      'rrp',
      'tga',
      'share',
      'from',
      'deposits? (?:fall|rise|leave)',
      'loans?',
      'multiplier',
      'happens',
      '(?:sell|sold|buy|bought|pay|paid|withdr|transfer|default)',
    ],
    zh: [
      'gdp',
      '总资产',
      '逆回购',
      'srf',
      'tga',
      '占',
      '从',
      '降到',
      '贷',
      '乘数',
      '持有',
      '超额',
      '缺口',
      '[买卖付取转]',
      '会怎',
    ],
  },
  args: { deposits: '$deposits', ratio: '$ratio' },
  examples: [
    ['reserve math: 15% x 64 million', '/calc-reserve deposits:64m ratio:15%'],
    ['480億的4.5%', '/calc-reserve deposits:48bn ratio:4.5%'],
  ],
});
