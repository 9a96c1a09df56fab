import { defineIntent } from '../intent.ts';

export default defineIntent({
  rank: 95,
  command: 'bank',
  slots: ['bank'],
  not: {
    en: [
      // What a group tells its owners is no report to supervisors.
      'annual report',
      'why',
      'how did .{0,20}fail',
      'what happened',
      'safe',
      'move my',
      'sav(?:e|ed|ing) (?:svb|silicon|it|them|the bank)',
      'prevent',
      'rescued?',
    ],
    zh: [
      '年报',
      '财报',
      '为什么',
      '为何',
      '怎么会',
      '倒闭',
      '安全',
      '破产',
      '怎么(?:就)?(?:倒|垮|死|没|挂|完蛋|出事|崩)',
      '[倒垮]的(?!时候)',
      '出了?什么事',
    ],
  },
  args: { name: '$bank', metric: '$metric', date: '$reportDay' },
  examples: [
    ['SVB uninsured deposits end of 2022', '/bank name:"Silicon Valley Bank" metric:uninsured date:2022-12-31'],
    ['compare uninsured deposits of jpm and citi', '/bank name:"JPMorgan Chase Bank, Citibank" metric:uninsured'],
    ['JPM deposits in Q3 2024', '/bank name:"JPMorgan Chase Bank" metric:deposits date:2024-09-30'],
    ['摩根大通的存款', '/bank name:"JPMorgan Chase Bank" metric:deposits'],
  ],
});
