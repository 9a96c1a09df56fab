import { defineIntent } from '../intent.ts';

export default defineIntent({
  rank: 78,
  command: 'calc-reserve',
  slots: ['money'],
  cues: { en: ['deposits', '(?:calculate|compute|work out) '], zh: ['存款'] },
  also: {
    en: ['%', 'percent', 'ratio', 'bank with', 'held', 'vault'],
    zh: ['%', '百分', '按', '库存现金', '准备金', '要'],
  },
  not: {
    en: ['jpm', 'citi', 'total deposits', 'chase', 'us banks', 'uninsured', 'effect'],
    zh: ['银行业', '总存款', '影响'],
  },
  args: {
    deposits: '$deposits',
    ratio: '$ratio',
    held: '$held',
    required: '$requiredTo',
    'vault-cash': '$vaultCash',
    rule: '$rule',
    date: '$date',
  },
  examples: [['三億存款，準備率百分之七點五', '/calc-reserve deposits:300m ratio:7.5%']],
});
