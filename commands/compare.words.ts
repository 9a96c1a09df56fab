import type { Quantity } from '../src/values/quantity.ts';
import { isPlural, nameAtHead, nameInside } from '../src/words/english-name.ts';
import { words } from '../src/words/words.ts';

/** A change; with its own days where these are not those the sentence opens with. */
type Moved = {
  readonly name: string;
  readonly by: Quantity;
  readonly days?: { readonly from: string; readonly to: string };
};
/** The figure before or after, and the change from it or to it. */
type Beside = { readonly by: Quantity; readonly day: string };
/** Where a series stood on a day. */
export type Standing = {
  readonly name: string;
  readonly short: string;
  readonly value: Quantity;
  readonly day: string;
};
/** How far a series has come, and since which day. */
export type Come = Beside & { readonly short: string };

/** Where a change begins: the day, and whether it is the first there is a figure of. */
export type Begin = { readonly short: string; readonly day: string; readonly isFirst: boolean };

/** One sentence of several changes: first those over the days it opens with, then each that has days of its own. */
const joined = (
  [opening, others]: readonly [string, readonly Moved[]],
  told: (other: Moved) => string,
  over: (days: NonNullable<Moved['days']>) => string,
  [comma, semicolon, stop]: readonly [string, string, string],
): string =>
  `${[
    opening,
    others
      .filter(({ days }) => !days)
      .map(told)
      .join(comma),
    ...others.flatMap((other) => (other.days ? [over(other.days) + told(other)] : [])),
  ]
    .filter(Boolean)
    .join(semicolon)}${stop}`;

export default words((f) => {
  const moved = (by: Quantity, name: string) =>
    by.value === 0 ? `${isPlural(name) ? 'were' : 'was'} unchanged` : `${by.value < 0 ? 'fell' : 'rose'} ${f.size(by)}`;
  const told = (other: Moved) => `${nameInside(other.name)} ${moved(other.by, other.name)}`;
  const over = (days: NonNullable<Moved['days']>) => `from ${f.day(days.from)} to ${f.day(days.to)} `;
  return {
    about: 'Two days, two stretches or two series side by side',
    options: {
      first: { about: 'A day as 2022-06-01, a stretch as 2022 or 2022-Q3, or a series' },
      second: { about: 'Another day, stretch or series' },
      from: { about: 'For two series: first day' },
      to: { about: 'For two series: last day' },
      series: { about: 'For two days or stretches: the series to tell' },
      find: {
        about: 'For two stretches: what to tell first',
        choices: { change: 'Change', average: 'Average', highest: 'Highest', lowest: 'Lowest' },
      },
      called: {
        about: 'Call the top of the range by what is lent at it',
        choices: { srf: 'Standing repo rate', discount: 'Discount rate' },
      },
    },
    day: (day: string) => f.day(day),
    days: (name: string, by: Quantity, level: Quantity, from: string, to: string) =>
      `From ${f.day(from)} to ${f.day(to)} ${nameInside(name)} ${moved(by, name)}, ${by.value === 0 ? 'at' : 'to'} ${f.show(level)}.`,
    /** Two days in one week: its figure, and what changed from the week before and to the one after. */
    oneWeek: (
      one: Omit<Standing, 'short'>,
      before: Beside | undefined,
      after: Beside | undefined,
      others: readonly Moved[],
    ) => {
      const weeks = [
        ...(before ? [`${f.signed(before.by)} from ${f.day(before.day)}`] : []),
        ...(after ? [`${f.signed(after.by)} to ${f.day(after.day)}`] : []),
      ].join(', ');
      const head = `One figure stands for both days: ${nameInside(one.name)}, ${f.show(one.value)} ${f.on(one.day)}${weeks ? ` (${weeks})` : ''}`;
      return joined([head, others], told, over, [', ', '; ', '.']);
    },
    titleWeek: (name: string, level: Quantity, day: string) =>
      `${name} at ${f.show(level)} ${f.on(day)}, for both days`,
    oneFigure: 'A dash: one figure stands for both days.',
    standsFor: (asked: string, used: string) =>
      `Nothing is held for ${f.day(asked)} yet: the figures of ${f.day(used)}, the latest of reserves, stand for it.`,
    dayAhead: (asked: string) => `${f.day(asked)} is still to come: the latest figures stand for it.`,
    noDays: (from: string, to: string, first: string, last: string) =>
      `There is nothing to compare between ${f.day(from)} and ${f.day(to)}: the figures held run from ${f.day(first)} to ${f.day(last)}, and not every line that far.`,
    oneDay: (day: string) =>
      `Both days are ${f.day(day)}. Name two different ones, for example 2022-06-01 and 2025-11-26.`,
    table: (from: string, to: string) => `${f.day(from)} and ${f.day(to)}`,
    columns: ['Line', 'First day', 'Second day', 'Change'],
    ownDays:
      'Each line stands on its own latest figure on or before the day: Wednesday levels, week averages and daily figures are not added up.',
    titleDays: (name: string, by: Quantity, from: string, to: string) =>
      `${name} ${moved(by, name)}: ${f.day(from)} to ${f.day(to)}`,
    subjects: (one: Standing, two: Standing, share?: Quantity, apart?: Quantity) =>
      `${nameAtHead(one.name)} stood at ${f.show(one.value)} ${f.on(one.day)}, ${nameInside(two.name)} at ${f.show(two.value)}${two.day === one.day ? '' : ` ${f.on(two.day)}`}${share ? `; the first is ${f.show(share)} of the second` : apart ? (apart.value === 0 ? '; the two are level' : `; the first is ${f.size(apart)} ${apart.value > 0 ? 'above' : 'below'} the second`) : ''}.`,
    /** After where both stand: how far each has come. */
    come: (one: Come, two: Come) => {
      const came = ({ short, by }: Come) => `${nameInside(short)} ${moved(by, short)}`;
      const since = two.day === one.day ? ', ' : `; since ${f.day(two.day)} `;
      return ` Since ${f.day(one.day)} ${came(one)}${since}${came(two)}.`;
    },
    share: 'First as a share of the second',
    apart: 'First less second',
    matched: 'Share and difference are taken on the latest day both have.',
    begins: (one: Begin, two: Begin) => {
      const from = ({ short, day, isFirst }: Begin) =>
        `${short} ${f.on(day)}${isFirst ? ', its first figure held' : ''}`;
      return `The two changes begin on different days: ${from(one)}; ${from(two)}.`;
    },
    titleSubjects: (one: Standing, two: Standing) =>
      one.day === two.day
        ? `${one.short} ${f.show(one.value)} · ${two.short} ${f.show(two.value)}: ${f.day(one.day)}`
        : [one, two].map(({ short, value, day }) => `${short} ${f.show(value)}${f.aside(f.day(day))}`).join(' · '),
    same: (name: string) =>
      `Both are ${nameInside(name)}: a series is compared with another one. Name another, or two days as 2022-06-01.`,
    chartIt: 'Its chart',
    subtitle: (one: string, two: string) => `${one}; ${two}`,
  };
}).and({
  'zh-CN': (f) => {
    const moved = (by: Quantity) =>
      by.value === 0
        ? '持平'
        : `${by.unit === 'usd' ? (by.value < 0 ? '减少' : '增加') : by.value < 0 ? '下降' : '上升'}${f.size(by)}`;
    const told = (other: Moved) => `${other.name}${moved(other.by)}`;
    const over = (days: NonNullable<Moved['days']>) => `${f.day(days.from)}至${f.day(days.to)}，`;
    return {
      name: '对比',
      about: '两个日期、两段时间或两个序列对比',
      options: {
        first: { about: '日期，如 2022-06-01；时间段，如 2022 或 2022-Q3；或序列' },
        second: { about: '另一个日期、时间段或序列' },
        from: { about: '对比序列时的起始日' },
        to: { about: '对比序列时的结束日' },
        series: { about: '对比两日或两段时间时，说哪个序列' },
        find: {
          about: '对比两段时间时，先说什么',
          choices: { change: '变动', average: '均值', highest: '最高', lowest: '最低' },
        },
        called: { about: '以何种借款的利率称呼区间上限', choices: { srf: '常备回购利率', discount: '贴现率' } },
      },
      day: (day) => f.day(day),
      days: (name, by, level, from, to) => `${f.day(from)}至${f.day(to)}，${name}${moved(by)}，为${f.show(level)}。`,
      oneWeek: (one, before, after, others) => {
        const weeks = [
          ...(before ? [`较${f.day(before.day)}${f.signed(before.by)}`] : []),
          ...(after ? [`至${f.day(after.day)}${f.signed(after.by)}`] : []),
        ].join('，');
        const head = `两个日期对应同一期数据：${f.day(one.day)}${one.name}为${f.show(one.value)}${weeks ? `（${weeks}）` : ''}`;
        return joined([head, others], told, over, ['，', '；', '。']);
      },
      titleWeek: (name, level, day) => `${f.day(day)}${name}为${f.show(level)}（两日同期）`,
      oneFigure: '“—”表示两个日期对应同一期数据。',
      standsFor: (asked, used) => `${f.day(asked)}尚无数据，改用准备金最新一期（${f.day(used)}）。`,
      dayAhead: (asked) => `${f.day(asked)}尚未到来，改用最新数据。`,
      noDays: (from, to, first, last) =>
        `${f.day(from)}与${f.day(to)}之间没有可对比的数据：现有数据自${f.day(first)}至${f.day(last)}，各项起止不一。`,
      oneDay: (day) => `两个日期都是${f.day(day)}。请填两个不同的日期，例如 2022-06-01 和 2025-11-26。`,
      table: (from, to) => `${f.day(from)}与${f.day(to)}`,
      columns: ['项目', '前一日', '后一日', '变动'],
      ownDays: '各行取该日或之前最近一期：周三余额、周均余额和每日数据含义不同，不可相加。',
      titleDays: (name, by, from, to) => `${name}${moved(by)}：${f.day(from)}至${f.day(to)}`,
      subjects: (one, two, share, apart) =>
        `${f.day(one.day)}${one.name}为${f.show(one.value)}，${two.day === one.day ? '' : f.day(two.day)}${two.name}为${f.show(two.value)}${share ? `，前者相当于后者的${f.show(share)}` : apart ? (apart.value === 0 ? '，两者持平' : `，前者比后者${apart.value > 0 ? '高' : '低'}${f.size(apart)}`) : ''}。`,
      come: (one, two) => {
        const came = ({ short, by }: Come) => `${short}${moved(by)}`;
        const since = two.day === one.day ? '，' : `；较${f.day(two.day)}，`;
        return `较${f.day(one.day)}，${came(one)}${since}${came(two)}。`;
      },
      share: '前者相当于后者',
      apart: '前者减后者',
      matched: '占比和差额取两者都有数据的最近一天。',
      begins: (one, two) => {
        const from = ({ short, day, isFirst }: Begin) =>
          `${short}自${f.day(day)}${isFirst ? '（现有数据的第一天）' : ''}起`;
        return `两项变动的起点不同：${from(one)}，${from(two)}。`;
      },
      titleSubjects: (one, two) =>
        one.day === two.day
          ? `${f.day(one.day)}：${one.short} ${f.show(one.value)} · ${two.short} ${f.show(two.value)}`
          : [one, two].map(({ short, value, day }) => `${short} ${f.show(value)}${f.aside(f.day(day))}`).join(' · '),
      same: (name) => `两边都是${name}，没有可对比的。请换成另一个序列，或给出两个日期，如 2022-06-01。`,
      chartIt: '看它的图表',
      subtitle: (one, two) => `${one}；${two}`,
    };
  },
  'zh-TW': (f) => {
    const moved = (by: Quantity) =>
      by.value === 0
        ? '持平'
        : `${by.unit === 'usd' ? (by.value < 0 ? '減少' : '增加') : by.value < 0 ? '下降' : '上升'}${f.size(by)}`;
    const told = (other: Moved) => `${other.name}${moved(other.by)}`;
    const over = (days: NonNullable<Moved['days']>) => `${f.day(days.from)}至${f.day(days.to)}，`;
    return {
      name: '比較',
      about: '兩個日期、兩段時間或兩個數列比較',
      options: {
        first: { about: '日期，如 2022-06-01；時間段，如 2022 或 2022-Q3；或數列' },
        second: { about: '另一個日期、時間段或數列' },
        from: { about: '比較數列時的起始日' },
        to: { about: '比較數列時的結束日' },
        series: { about: '比較兩日或兩段時間時，說哪個數列' },
        find: {
          about: '比較兩段時間時，先說什麼',
          choices: { change: '變動', average: '均值', highest: '最高', lowest: '最低' },
        },
        called: { about: '以何種借款的利率稱呼區間上限', choices: { srf: '常備附買回利率', discount: '貼現率' } },
      },
      day: (day) => f.day(day),
      days: (name, by, level, from, to) => `${f.day(from)}至${f.day(to)}，${name}${moved(by)}，為${f.show(level)}。`,
      oneWeek: (one, before, after, others) => {
        const weeks = [
          ...(before ? [`較${f.day(before.day)}${f.signed(before.by)}`] : []),
          ...(after ? [`至${f.day(after.day)}${f.signed(after.by)}`] : []),
        ].join('，');
        const head = `兩個日期對應同一期資料：${f.day(one.day)}${one.name}為${f.show(one.value)}${weeks ? `（${weeks}）` : ''}`;
        return joined([head, others], told, over, ['，', '；', '。']);
      },
      titleWeek: (name, level, day) => `${f.day(day)}${name}為${f.show(level)}（兩日同期）`,
      oneFigure: '「—」表示兩個日期對應同一期資料。',
      standsFor: (asked, used) => `${f.day(asked)}尚無資料，改用準備金最新一期（${f.day(used)}）。`,
      dayAhead: (asked) => `${f.day(asked)}尚未到來，改用最新資料。`,
      noDays: (from, to, first, last) =>
        `${f.day(from)}與${f.day(to)}之間沒有可比較的資料：現有資料自${f.day(first)}至${f.day(last)}，各項起訖不一。`,
      oneDay: (day) => `兩個日期都是${f.day(day)}。請填兩個不同的日期，例如 2022-06-01 與 2025-11-26。`,
      table: (from, to) => `${f.day(from)}與${f.day(to)}`,
      columns: ['項目', '前一日', '後一日', '變動'],
      ownDays: '各列取該日或之前最近一期：週三餘額、週平均餘額與每日資料意義不同，不可相加。',
      titleDays: (name, by, from, to) => `${name}${moved(by)}：${f.day(from)}至${f.day(to)}`,
      subjects: (one, two, share, apart) =>
        `${f.day(one.day)}${one.name}為${f.show(one.value)}，${two.day === one.day ? '' : f.day(two.day)}${two.name}為${f.show(two.value)}${share ? `，前者相當於後者的${f.show(share)}` : apart ? (apart.value === 0 ? '，兩者持平' : `，前者比後者${apart.value > 0 ? '高' : '低'}${f.size(apart)}`) : ''}。`,
      come: (one, two) => {
        const came = ({ short, by }: Come) => `${short}${moved(by)}`;
        const since = two.day === one.day ? '，' : `；較${f.day(two.day)}，`;
        return `較${f.day(one.day)}，${came(one)}${since}${came(two)}。`;
      },
      share: '前者相當於後者',
      apart: '前者減後者',
      matched: '占比與差額取兩者都有資料的最近一天。',
      begins: (one, two) => {
        const from = ({ short, day, isFirst }: Begin) =>
          `${short}自${f.day(day)}${isFirst ? '（現有資料的第一天）' : ''}起`;
        return `兩項變動的起點不同：${from(one)}，${from(two)}。`;
      },
      titleSubjects: (one, two) =>
        one.day === two.day
          ? `${f.day(one.day)}：${one.short} ${f.show(one.value)} · ${two.short} ${f.show(two.value)}`
          : [one, two].map(({ short, value, day }) => `${short} ${f.show(value)}${f.aside(f.day(day))}`).join(' · '),
      same: (name) => `兩邊都是${name}，沒有可比較的。請換成另一個數列，或給出兩個日期，如 2022-06-01。`,
      chartIt: '看它的圖表',
      subtitle: (one, two) => `${one}；${two}`,
    };
  },
});
