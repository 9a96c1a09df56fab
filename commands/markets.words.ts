import type { Quantity } from '../src/values/quantity.ts';
import { words } from '../src/words/words.ts';

type Told = { readonly value: Quantity; readonly day: string };

export default words((f) => ({
  about: 'Yields and the mortgage rate around an event: before, on the day, after; no cause claimed',
  options: { event: { about: 'A policy event, or a day as 2025-10-29' } },
  day: (day: string) => f.day(day),
  lead: (event: string, day: string, before: Told, on: Told, next?: Told) =>
    `Around ${event === f.day(day) ? event : `“${event}” (${f.day(day)})`} the 10-year Treasury yield went from ${f.show(before.value)} on ${f.day(before.day)} to ${f.show(on.value)} on ${f.day(on.day)}${next ? ` and ${f.show(next.value)} on ${f.day(next.day)}` : ''}.`,
  cut: (last: string) => `Yields are held to ${f.day(last)} only: later ones are overdue. `,
  none: (day: string, first: string, last: string) =>
    `There are no yields around ${f.day(day)}: they are held from ${f.day(first)} to ${f.day(last)}.`,
  table: (event: string) => `Around ${event}`,
  columns: ['Rate', 'Before', 'That day', 'Next day', '5 days on', '21 days on', 'Change to 5 days on'],
  noCause: 'What happened, in order; no cause is claimed. Other news came on the same days.',
  weekly:
    'The mortgage rate is a weekly survey: its last one before and its first ones after stand in the same columns.',
  title: (before: Quantity, on: Quantity, next?: Quantity) =>
    `10-year yield ${[before, on, ...(next ? [next] : [])].map(f.show).join(' → ')}`,
  subtitle: '10-year and 3-month Treasury yields, a month on either side, percent',
  explain: 'Reserves and yields',
})).and({
  'zh-CN': (f) => ({
    name: '市场',
    about: '事件前后的国债收益率和房贷利率：之前、当日、之后；不归因',
    options: { event: { about: '某个政策事件，或日期，如 2025-10-29' } },
    day: (day) => f.day(day),
    lead: (event, day, before, on, next) =>
      `${event === f.day(day) ? event : `“${event}”（${f.day(day)}）`}前后，10年期美国国债收益率由${f.day(before.day)}的${f.show(before.value)}变为${f.day(on.day)}的${f.show(on.value)}${next ? `，${f.day(next.day)}为${f.show(next.value)}` : ''}。`,
    cut: (last) => `收益率数据只到${f.day(last)}，此后应已公布的数据尚未取得。`,
    none: (day, first, last) => `${f.day(day)}前后没有收益率数据：现有数据为${f.day(first)}至${f.day(last)}。`,
    table: (event) => `${event}前后`,
    columns: ['利率', '之前', '当日', '次日', '5日后', '21日后', '至5日后变动'],
    noCause: '只按先后列出发生了什么，不作归因；同一天还有其他消息。',
    weekly: '房贷利率是每周调查：事件前最后一期和之后几期列在同样的栏目里。',
    title: (before, on, next) => `10年期收益率 ${[before, on, ...(next ? [next] : [])].map(f.show).join(' → ')}`,
    subtitle: '10年期和3个月期国债收益率，前后各一个月，百分比',
    explain: '准备金与收益率',
  }),
  'zh-TW': (f) => ({
    name: '市場',
    about: '事件前後的公債殖利率與房貸利率：之前、當日、之後；不歸因',
    options: { event: { about: '某個政策事件，或日期，如 2025-10-29' } },
    day: (day) => f.day(day),
    lead: (event, day, before, on, next) =>
      `${event === f.day(day) ? event : `「${event}」（${f.day(day)}）`}前後，10年期美國公債殖利率由${f.day(before.day)}的${f.show(before.value)}變為${f.day(on.day)}的${f.show(on.value)}${next ? `，${f.day(next.day)}為${f.show(next.value)}` : ''}。`,
    cut: (last) => `殖利率資料只到${f.day(last)}，此後應已公布的資料尚未取得。`,
    none: (day, first, last) => `${f.day(day)}前後沒有殖利率資料：現有資料為${f.day(first)}至${f.day(last)}。`,
    table: (event) => `${event}前後`,
    columns: ['利率', '之前', '當日', '次日', '5日後', '21日後', '至5日後變動'],
    noCause: '只按先後列出發生了什麼，不作歸因；同一天還有其他消息。',
    weekly: '房貸利率是每週調查：事件前最後一期與之後幾期列在同樣的欄位裡。',
    title: (before, on, next) => `10年期殖利率 ${[before, on, ...(next ? [next] : [])].map(f.show).join(' → ')}`,
    subtitle: '10年期與3個月期公債殖利率，前後各一個月，百分比',
    explain: '準備金與殖利率',
  }),
});
