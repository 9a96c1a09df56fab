import type { Quantity } from '../src/values/quantity.ts';
import { nameAtHead } from '../src/words/english-name.ts';
import type { Format } from '../src/words/format.ts';
import { words } from '../src/words/words.ts';

/** What one series did over a stretch: its latest level and day, and how it came there. */
export type Reading = {
  readonly name: string;
  readonly level: Quantity;
  readonly day: string;
  /** The change since the first day shown; missing where that is the only one. */
  readonly since?: { readonly day: string; readonly by: Quantity };
  /** A rate is what it was; an amount stood at so much; operations of a day came to so much. */
  readonly kind: 'rate' | 'level' | 'operations';
  /** The highest day shown, of amounts that stand each for its own day. */
  readonly peak?: { readonly day: string; readonly level: Quantity };
};

/** How many of the observations shown lay below a level. */
type Below = { readonly on: number; readonly of: number; readonly by: 'daily' | 'weekly' | 'quarterly' };

const isWithinMonth = (from: string, to: string) => from.slice(0, 7) === to.slice(0, 7);

/** The start of a stretch as a headline says it: the month (or the quarter), the day where the stretch is within one. */
const begun = (from: string, to: string, f: Format) => (isWithinMonth(from, to) ? f.day(from) : f.month(from));

/** Whether readings of several series are of different days, which then have to be said. */
const isApart = (readings: readonly Reading[]) => new Set(readings.map(({ day }) => day)).size > 1;

export default words((f) => {
  /** Where a figure ends as it began it may have moved in between: it is not "unchanged". */
  const moved = (by: Quantity, when: string, preposition: string) =>
    by.value === 0
      ? `the same as ${preposition} ${when}`
      : `${by.value < 0 ? 'down' : 'up'} ${f.size(by)} since ${when}`;
  return {
    about: 'A chart of any series, posted here or as a reply to a message',
    options: {
      series: { about: 'One to five series: SOFR, IORB, reserves … separated by commas' },
      range: { about: 'How far back the chart goes' },
      from: { about: 'First day instead of a range, as 2022-06-01' },
      to: { about: 'Last day, as 2025-12-01' },
      level: { about: 'A level to draw, as 3tn or 4%: how often the first series was below it' },
      events: { about: 'Mark what the Fed decided, and the records' },
      theme: { about: 'Dark or light', choices: { dark: 'Dark', light: 'Light' } },
      title: { about: 'Your own headline (up to 100 characters)' },
      'reply-to': { about: 'Link to the message to reply to (Copy Message Link)' },
    },
    /** What was read, one series after the other. */
    lead: (readings: readonly Reading[]) =>
      `${readings
        .map(({ name, level, day, since, peak, kind }, i) => {
          const change = since ? `, ${moved(since.by, f.day(since.day), f.on(since.day).split(' ')[0]!)}` : '';
          const most = peak ? `, after a high of ${f.show(peak.level)} ${f.on(peak.day)}` : '';
          const verb = { rate: ' was', level: ' stood at', operations: ' came to' }[kind];
          return `${i === 0 ? nameAtHead(name) + verb : name} ${f.show(level)} ${f.on(day)}${change}${most}`;
        })
        .join('; ')}.`,
    title: ({ name, level, day, since, peak }: Reading) =>
      peak
        ? `${name} peaked at ${f.show(peak.level)} ${f.on(peak.day)}`
        : since
          ? `${name} at ${f.show(level)}, ${moved(since.by, begun(since.day, day, f), isWithinMonth(since.day, day) ? 'on' : 'in')}`
          : `${name} at ${f.show(level)} ${f.on(day)}`,
    /** Two rates beside each other, or any two series. */
    apart: (name: string, other: string, by: Quantity, day: string) =>
      `${name} ${by.value === 0 ? 'level with' : `${f.size(by)} ${by.value > 0 ? 'above' : 'below'}`} ${other} ${f.on(day)}`,
    levels: (readings: readonly Reading[]) =>
      readings
        .map(({ name, level, day }) => `${name} ${f.show(level)}${isApart(readings) ? ` (${f.day(day)})` : ''}`)
        .join(' · '),
    below: (name: string, level: Quantity, { on, of, by }: Below, crossed: readonly string[]) => {
      const unit = { daily: 'days', weekly: 'weeks', quarterly: 'quarters' }[by];
      const times =
        crossed.length === 0
          ? ''
          : crossed.length === 1
            ? `; it fell below it on ${f.day(crossed[0]!)}`
            : `; it fell below it ${f.number(crossed.length)} times, first on ${f.day(crossed[0]!)} and last on ${f.day(crossed.at(-1)!)}`;
      return `${name} was below ${f.show(level)} in ${f.number(on)} of the ${f.number(of)} ${unit} shown${times}.`;
    },
    everyTime: (level: Quantity) => `Every time below ${f.show(level)}`,
    highest: 'highest',
    difference: (name: string, other: string) => `${name} less ${other}`,
    subtitle: (names: readonly string[], units: readonly ('usd' | 'percent')[]) =>
      `${names.join('; ')} (${units.map((unit) => (unit === 'usd' ? 'US dollars' : 'percent')).join(', ')})`,
    order: 'The first day cannot come after the last one.',
    none: (name: string, first: string, last: string) =>
      `There are no figures for ${name} in that period: they run from ${f.day(first)} to ${f.day(last)}.`,
    leftOut: (name: string, first: string, last: string) =>
      `${name} is left out: its figures run from ${f.day(first)} to ${f.day(last)}.`,
  };
}).and({
  'zh-CN': (f) => {
    const moved = ({ value, unit }: Quantity, when: string) =>
      value === 0
        ? `与${when}持平`
        : `较${when}${unit === 'usd' ? (value < 0 ? '减少' : '增加') : value < 0 ? '下降' : '上升'}${f.size({ value, unit })}`;
    return {
      name: '图表',
      about: '任意序列的图表，发在这里，或作为对某条消息的回复',
      options: {
        series: { about: '一至五个序列，用逗号隔开：SOFR、IORB、准备金……' },
        range: { about: '图表回看多久' },
        from: { about: '起始日（代替回看范围），如 2022-06-01' },
        to: { about: '结束日，如 2025-12-01' },
        level: { about: '画一条水平线，如3万亿或4%，并数出第一个序列低于它的次数' },
        events: { about: '标出美联储的决定和各项纪录' },
        theme: { about: '深色或浅色', choices: { dark: '深色', light: '浅色' } },
        title: { about: '自拟标题（60字以内可完整显示）' },
        'reply-to': { about: '要回复的消息的链接（复制消息链接）' },
      },
      lead: (readings) =>
        `${readings
          .map(({ name, level, day, since, peak }) => {
            const change = since ? `，${moved(since.by, f.day(since.day))}` : '';
            const most = peak ? `，期间最高为${f.show(peak.level)}（${f.day(peak.day)}）` : '';
            return `${f.day(day)}${name}为${f.show(level)}${change}${most}`;
          })
          .join('；')}。`,
      title: ({ name, level, day, since, peak, kind }) =>
        peak
          ? `${name}于${f.day(peak.day)}升至${f.show(peak.level)}`
          : since
            ? `${name}${kind === 'rate' ? '报' : '为'}${f.show(level)}，${moved(since.by, begun(since.day, day, f))}`
            : `${f.day(day)}${name}为${f.show(level)}`,
      apart: (name, other, by, day) =>
        `${f.day(day)}${name}${by.value === 0 ? `与${other}持平` : `比${other}${by.value > 0 ? '高' : '低'}${f.size(by)}`}`,
      levels: (readings) =>
        readings
          .map(({ name, level, day }) => `${name} ${f.show(level)}${isApart(readings) ? `（${f.day(day)}）` : ''}`)
          .join(' · '),
      below: (name, level, { on, of, by }, crossed) => {
        const unit = { daily: '天', weekly: '周', quarterly: '个季度' }[by];
        const times =
          crossed.length === 0
            ? ''
            : crossed.length === 1
              ? `，${f.day(crossed[0]!)}跌破`
              : `，其间${f.number(crossed.length)}次跌破，首次为${f.day(crossed[0]!)}，最近一次为${f.day(crossed.at(-1)!)}`;
        return `图中${f.number(of)}${unit}里，${name}有${f.number(on)}${unit}低于${f.show(level)}${times}。`;
      },
      everyTime: (level) => `历次低于${f.show(level)}`,
      highest: '最高',
      difference: (name, other) => `${name}与${other}利差`,
      subtitle: (names, units) =>
        `${names.join('；')}（${units.map((unit) => (unit === 'usd' ? '美元' : '百分比')).join('、')}）`,
      order: '起始日不能晚于结束日。',
      none: (name, first, last) => `这段时间没有${name}的数据：现有数据自${f.day(first)}至${f.day(last)}。`,
      leftOut: (name, first, last) => `未画${name}：其数据自${f.day(first)}至${f.day(last)}。`,
    };
  },
  'zh-TW': (f) => {
    const moved = ({ value, unit }: Quantity, when: string) =>
      value === 0
        ? `與${when}持平`
        : `較${when}${unit === 'usd' ? (value < 0 ? '減少' : '增加') : value < 0 ? '下降' : '上升'}${f.size({ value, unit })}`;
    return {
      name: '圖表',
      about: '任意序列的圖表，發在這裡，或作為對某則訊息的回覆',
      options: {
        series: { about: '一至五個序列，以逗號分隔：SOFR、IORB、準備金……' },
        range: { about: '圖表回看多久' },
        from: { about: '起始日（代替回看範圍），如 2022-06-01' },
        to: { about: '結束日，如 2025-12-01' },
        level: { about: '畫一條水平線，如3兆或4%，並計算第一個數列低於它的次數' },
        events: { about: '標出聯準會的決定與各項紀錄' },
        theme: { about: '深色或淺色', choices: { dark: '深色', light: '淺色' } },
        title: { about: '自訂標題（60字以內可完整顯示）' },
        'reply-to': { about: '要回覆的訊息的連結（複製訊息連結）' },
      },
      lead: (readings) =>
        `${readings
          .map(({ name, level, day, since, peak }) => {
            const change = since ? `，${moved(since.by, f.day(since.day))}` : '';
            const most = peak ? `，期間最高為${f.show(peak.level)}（${f.day(peak.day)}）` : '';
            return `${f.day(day)}${name}為${f.show(level)}${change}${most}`;
          })
          .join('；')}。`,
      title: ({ name, level, day, since, peak }) =>
        peak
          ? `${name}於${f.day(peak.day)}升至${f.show(peak.level)}`
          : since
            ? `${name}為${f.show(level)}，${moved(since.by, begun(since.day, day, f))}`
            : `${f.day(day)}${name}為${f.show(level)}`,
      apart: (name, other, by, day) =>
        `${f.day(day)}${name}${by.value === 0 ? `與${other}持平` : `比${other}${by.value > 0 ? '高' : '低'}${f.size(by)}`}`,
      levels: (readings) =>
        readings
          .map(({ name, level, day }) => `${name} ${f.show(level)}${isApart(readings) ? `（${f.day(day)}）` : ''}`)
          .join(' · '),
      below: (name, level, { on, of, by }, crossed) => {
        const unit = { daily: '天', weekly: '週', quarterly: '季' }[by];
        const times =
          crossed.length === 0
            ? ''
            : crossed.length === 1
              ? `，${f.day(crossed[0]!)}跌破`
              : `，期間${f.number(crossed.length)}次跌破，首次為${f.day(crossed[0]!)}，最近一次為${f.day(crossed.at(-1)!)}`;
        return `圖中${f.number(of)}${unit}裡，${name}有${f.number(on)}${unit}低於${f.show(level)}${times}。`;
      },
      everyTime: (level) => `歷次低於${f.show(level)}`,
      highest: '最高',
      difference: (name, other) => `${name}與${other}利差`,
      subtitle: (names, units) =>
        `${names.join('；')}（${units.map((unit) => (unit === 'usd' ? '美元' : '百分比')).join('、')}）`,
      order: '起始日不能晚於結束日。',
      none: (name, first, last) => `這段期間沒有${name}的資料：現有資料自${f.day(first)}至${f.day(last)}。`,
      leftOut: (name, first, last) => `未畫${name}：其資料自${f.day(first)}至${f.day(last)}。`,
    };
  },
});
