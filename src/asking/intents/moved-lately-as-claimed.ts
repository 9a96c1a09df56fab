import { NOT_ONLY_MOVED, TAGGED } from '../claimed-cues.ts';
import { defineIntent } from '../intent.ts';

/** Whether a figure went the way that is held, no time being named: how far it moved over the last week. */
export default defineIntent({
  isSure: true,
  rank: 84.4,
  command: 'history',
  slots: ['claim', 'series', 'oneFigure', 'noTime', 'oneWay', 'noLevel', 'noMoney'],
  cues: TAGGED,
  also: {
    en: ['(?:fell|dropped|declined|plunged|shrank|rose|jumped|climbed|grew|(?:went|is|are) (?:up|down))[ ,]'],
    zh: ['(?:下降|减少|下跌|回落|上升|增加|上涨|[跌涨升降减增]了)了?[,，]'],
  },
  not: NOT_ONLY_MOVED,
  args: { series: '$series', find: 'change', from: '$weekBefore' },
  examples: [
    ['RRP fell, right?', '/history series:RRPONTSYD find:change from:2026-10-01'],
    ['准备金下降，对吗', '/history series:WRBWFRBL find:change from:2026-09-23'],
    ['SOFR上升，對嗎', '/history series:SOFR find:change from:2026-10-01'],
  ],
});
