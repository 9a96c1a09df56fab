import { defineIntent } from '../intent.ts';

export default defineIntent({
  ofAWeek: 'drivers-week-change',
  rank: 67,
  command: 'reserves',
  slots: ['reserves', 'time'],
  cues: {
    en: ['up\\b', 'down\\b', 'rise', 'rose', 'fall', 'fell', 'chang', 'mov'],
    zh: ['涨', '跌', '增', '减', '变', '[多少]了', '[升降]'],
  },
  also: { en: ['this week', 'the week\\b(?! (?:to|ending|of))'], zh: ['本周', '这周', '这个?(?:礼拜|星期)'] },
  not: { en: ["this week's high", 'why'], zh: ['为什么', '为何', '为啥'] },
  examples: [['did reserves go up or down this week', '/reserves']],
});
