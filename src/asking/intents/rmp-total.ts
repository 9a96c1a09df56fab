import { defineIntent } from '../intent.ts';

/** How many bills the purchases have added: from the day they began to now. */
export default defineIntent({
  isSure: true,
  rank: 90,
  command: 'history',
  cues: {
    en: [
      'how (?:much|many)\\b.{0,60}(?:bought|purchased|added|buy|acquired)\\b.{0,40}(?:in total|so far|altogether|in all|to date|since)',
      '(?:total|cumulative|overall) .{0,16}(?:bought|purchases|purchased)\\b',
    ],
    zh: ['(?:总共|一共|共|累计|合计|至今|到现在|以来|到目前).{0,8}(?:买|购|增持)(?:入|进|了)*(?:多少|几)'],
  },
  also: {
    en: ['rmps?\\b', 'reserve management'],
    zh: ['rmp', '准备金管理购买', '储备管理购买'],
  },
  not: { en: ['month', 'pace', 'why', 'reserves (?:rise|rose|change|fall)'], zh: ['每月', '每个月', '速度', '为什么'] },
  args: { series: 'SOMA_BILLS', find: 'change', from: '$begun' },
  examples: [
    ['準備金管理購買到現在總共買了多少', '/history series:SOMA_BILLS find:change from:2025-12-12'],
    ['how many bills has the fed bought in total under rmp', '/history series:SOMA_BILLS find:change from:2025-12-12'],
  ],
});
