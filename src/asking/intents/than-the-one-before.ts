import { defineIntent } from '../intent.ts';

/** A figure of a past day or week beside the one before it: the change between the two. */
export default defineIntent({
  isSure: true,
  rank: 93,
  command: 'history',
  slots: ['backThen', 'single'],
  also: {
    en: [
      '(?:vs\\.?|versus|than|from|against|and|compared (?:to|with)|relative to|over) (?:on |in |that of )?(?:the )?(?:(?:day|week|month|quarter|year) (?:before|earlier|prior)|(?:previous|prior|preceding) (?:day|week|month|quarter|year))(?: ?[?.!,]|$)',
    ],
    zh: ['(?:比|跟|和|与|同|较|相较于?)(?:起)?(?:其|它的?)?前一?个?(?:天|日|周|星期|月|季度?|年)'],
  },
  not: { en: ['why', 'chart', 'plot', 'average'], zh: ['为什么', '为何', '走势', '图', '画', '平均', '均值'] },
  args: { series: '$seriesOrReserves', find: 'change', from: '$oneBefore', to: '$itself' },
  examples: [
    ['SOFR 9月28日比前一天高多少', '/history series:SOFR find:change from:2026-09-25 to:2026-09-28'],
    ['reserves on sept 16 vs the week before', '/history series:WRBWFRBL find:change from:2026-09-09 to:2026-09-16'],
    ['上週三準備金多少？跟前一週比呢', '/history series:WRBWFRBL find:change from:2026-09-23 to:2026-09-30'],
    ['9月16日那周准备金跟前一周比变化多少', '/history series:WRBWFRBL find:change from:2026-09-09 to:2026-09-16'],
    ['sofr on sept 30 compared with the day before', '/history series:SOFR find:change from:2026-09-29 to:2026-09-30'],
  ],
});
