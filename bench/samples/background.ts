import type { ChartDraft } from '../../src/values/chart.ts';
import type { Locale } from '../../src/values/locale.ts';
import { shared } from '../../src/words/shared.ts';
import type { Said } from './parts.ts';

const say = {
  qt2: { en: 'QT', 'zh-CN': '缩表', 'zh-TW': '縮表' },
  rmp: { en: 'Reserve management', 'zh-CN': '准备金管理购债', 'zh-TW': '準備金管理購債' },
  hold: { en: 'Holding steady', 'zh-CN': '维持规模', 'zh-TW': '維持規模' },
  emergency: { en: 'Pandemic purchases', 'zh-CN': '疫情购债', 'zh-TW': '疫情購債' },
  qt1: { en: 'QT1', 'zh-CN': '首轮缩表', 'zh-TW': '首輪縮表' },
  qe: { en: 'QE', 'zh-CN': '量化宽松', 'zh-TW': '量化寬鬆' },
  svb: { en: 'Silicon Valley Bank fails', 'zh-CN': '硅谷银行倒闭', 'zh-TW': '矽谷銀行倒閉' },
  slower: { en: 'Runoff slowed', 'zh-CN': '放缓缩表', 'zh-TW': '放緩縮表' },
  slowest: { en: 'Slowed again', 'zh-CN': '再次放缓', 'zh-TW': '再次放緩' },
  ended: { en: 'QT ends', 'zh-CN': '缩表结束', 'zh-TW': '縮表結束' },
  squeeze: { en: 'Repo squeeze', 'zh-CN': '回购市场紧张', 'zh-TW': '附買回市場緊俏' },
  lehman: { en: 'Lehman fails', 'zh-CN': '雷曼倒闭', 'zh-TW': '雷曼倒閉' },
} as const satisfies Record<string, Said>;

/** Purchases and runoff as bands. */
export const phases = (locale: Locale): NonNullable<ChartDraft['phases']> => [
  { from: '2008-11-25', to: '2010-03-31', label: `${say.qe[locale]} 1`, tone: 'easing' },
  { from: '2010-11-03', to: '2011-06-30', label: `${say.qe[locale]} 2`, tone: 'easing' },
  { from: '2012-09-13', to: '2014-10-29', label: `${say.qe[locale]} 3`, tone: 'easing' },
  { from: '2017-10-01', to: '2019-08-01', label: say.qt1[locale], tone: 'tightening' },
  { from: '2020-03-15', to: '2022-03-09', label: say.emergency[locale], tone: 'easing' },
  { from: '2022-06-01', to: '2025-12-01', label: say.qt2[locale], tone: 'tightening' },
  { from: '2025-12-12', to: '2026-08-14', label: say.rmp[locale], tone: 'easing' },
  { from: '2026-08-14', label: say.hold[locale], tone: 'neutral' },
];

/** Days on which something happened. */
export const events = (locale: Locale): NonNullable<ChartDraft['events']> => [
  { day: '2008-09-15', label: say.lehman[locale] },
  { day: '2019-09-17', label: say.squeeze[locale] },
  { day: '2023-03-10', label: say.svb[locale] },
  { day: '2024-06-01', label: say.slower[locale] },
  { day: '2025-04-01', label: say.slowest[locale] },
  { day: '2025-12-01', label: say.ended[locale] },
];

/** The last day of each month in the figures, named as month-, quarter- or year-end. */
export const turns = (days: readonly string[], locale: Locale): NonNullable<ChartDraft['marks']> => {
  const months = new Map(days.map((isoDay) => [isoDay.slice(0, 7), isoDay]));
  const words = shared(locale).turns;
  return [...months].slice(0, -1).map(([month, isoDay]) => ({
    day: isoDay,
    label: month.endsWith('12') ? words.yearEnd : /-(03|06|09)$/.test(month) ? words.quarterEnd : words.monthEnd,
  }));
};
