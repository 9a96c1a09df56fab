import { words } from './words.ts';

/** A line of a chart in a sentence. */
export default words((f) => ({
  line: (
    label: string,
    from: string,
    to: string,
    first: string,
    last: string,
    low: string,
    lowDay: string,
    high: string,
    highDay: string,
  ) =>
    `${label} from ${f.day(from)} to ${f.day(to)}: first ${first}, last ${last}, lowest ${low} ${f.on(lowDay)}, highest ${high} ${f.on(highDay)}.`,
  empty: (label: string) => `${label}: no figures in this stretch.`,
})).and({
  'zh-CN': (f) => ({
    line: (label, from, to, first, last, low, lowDay, high, highDay) =>
      `${label}，${f.day(from)}至${f.day(to)}：期初${first}，期末${last}；最低${low}（${f.day(lowDay)}），最高${high}（${f.day(highDay)}）。`,
    empty: (label) => `${label}：此区间没有数据。`,
  }),
  'zh-TW': (f) => ({
    line: (label, from, to, first, last, low, lowDay, high, highDay) =>
      `${label}，${f.day(from)}至${f.day(to)}：期初${first}，期末${last}；最低${low}（${f.day(lowDay)}），最高${high}（${f.day(highDay)}）。`,
    empty: (label) => `${label}：這段期間沒有資料。`,
  }),
});
