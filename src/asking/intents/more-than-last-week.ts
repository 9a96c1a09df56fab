import { THAN_LAST_WEEK } from '../common-cues.ts';
import { defineIntent } from '../intent.ts';

/** Whether there is more of a weekly figure than last week: how far its newest one is from the one before. */
export default defineIntent({
  isSure: true,
  rank: 90.8,
  command: 'history',
  slots: ['series', 'single', 'noLevel'],
  also: THAN_LAST_WEEK,
  not: {
    en: ['why', 'chart', 'plot', 'average', 'sofr', 'effr', 'rrp', 'srf', '20\\d\\d'],
    zh: ['为什么', '为何', '图', '画', '(?<!周)平均(?!准备金)', 'sofr', 'effr', '逆回购', '20\\d\\d', '原因'],
  },
  args: { series: '$series', find: 'change', from: '$lastWeek' },
  examples: [
    ['准备金这周比上周多了还是少了', '/history series:WRBWFRBL find:change from:2026-09-23'],
    ['is the tga lower than last week', '/history series:WDTGAL find:change from:2026-09-23'],
  ],
});
