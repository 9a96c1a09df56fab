import { defineIntent } from '../intent.ts';

export default defineIntent({
  rank: 95,
  command: 'bank',
  slots: ['bank'],
  not: {
    en: ['why', 'how did .{0,20}fail', 'what happened', 'safe', 'move my'],
    zh: ['为什么', '为何', '怎么会', '倒闭', '安全', '破产'],
  },
  args: { name: '$bank', metric: '$metric', date: '$date' },
  examples: [
    ['SVB uninsured deposits end of 2022', '/bank name:"Silicon Valley Bank" metric:uninsured date:2022-12-31'],
    ['摩根大通的存款', '/bank name:"JPMorgan Chase Bank" metric:deposits'],
  ],
});
