import type { Quantity } from '../src/values/quantity.ts';
import { isPlural, nameAtHead, nameInside } from '../src/words/english-name.ts';
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

/** Where a series stands when a day's figure is 100. */
export type IndexReading = {
  readonly name: string;
  readonly index: number;
  readonly day: string;
  readonly level: Quantity;
};

/** What a chart's subjects can be counted in. */
type ChartUnit = 'usd' | 'percent' | 'bp';

/** How many of the observations shown lay below a level. */
type Below = { readonly on: number; readonly of: number; readonly by: 'daily' | 'weekly' | 'quarterly' };

const isWithinMonth = (from: string, to: string) => from.slice(0, 7) === to.slice(0, 7);

/** The start of a stretch as a headline says it: the month (or the quarter), the day where the stretch is within one. */
const begun = (from: string, to: string, f: Format) => (isWithinMonth(from, to) ? f.day(from) : f.month(from));

/** What a headline has room for: two lines. */
const HEADLINE = 100;

/** The readings of several series as a headline, with their days where these differ and there is room for them. */
const levelsOf = (readings: readonly Reading[], f: Format): string => {
  const isApart = new Set(readings.map(({ day }) => day)).size > 1;
  const line = (dated: boolean) =>
    readings.map(({ name, level, day }) => `${name} ${f.show(level)}${dated ? f.aside(f.day(day)) : ''}`).join(' · ');
  const whole = line(isApart);
  return whole.length > HEADLINE ? line(false) : whole;
};

/** The readings of several series against a day's 100, as a headline. */
const indexesOf = (readings: readonly IndexReading[], f: Format): string =>
  readings.map(({ name, index }) => `${name} ${f.number(Math.round(index))}`).join(' · ');

const UNITS: Readonly<Record<ChartUnit, string>> = { usd: 'US dollars', percent: 'percent', bp: 'basis points' };
const UNITS_CN: Readonly<Record<ChartUnit, string>> = { usd: '美元', percent: '百分比', bp: '基点' };
const UNITS_TW: Readonly<Record<ChartUnit, string>> = { usd: '美元', percent: '百分比', bp: '基點' };

export default words((f) => {
  /** Where a figure ends as it began it may have moved in between: it is not "unchanged". */
  const moved = (by: Quantity, when: string, preposition: string) =>
    by.value === 0
      ? `the same as ${preposition} ${when}`
      : `${by.value < 0 ? 'down' : 'up'} ${f.size(by)} since ${when}`;
  return {
    about: 'A chart of any series, posted here or as a reply to a message',
    options: {
      series: { about: 'One to five, separated by commas: SOFR, reserves, SOFR-IORB, reserves/GDP …' },
      range: { about: 'How far back the chart goes' },
      from: { about: 'First day instead of a range, as 2022-06-01' },
      to: { about: 'Last day, as 2025-12-01' },
      level: { about: 'A level to draw, as 3tn or 4%: how often the first series was below it' },
      index: { about: 'Compare movements: every series is 100 on this day, as 2025-01-01' },
      called: {
        about: 'Call the top of the range by what is lent at it',
        choices: { srf: 'Standing repo rate', discount: 'Discount rate' },
      },
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
          const verb = { rate: 'was', level: 'stood at', operations: 'came to' }[kind];
          return `${(i === 0 ? nameAtHead : nameInside)(name)} ${verb} ${f.show(level)} ${f.on(day)}${change}${most}`;
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
    levels: (readings: readonly Reading[]) => levelsOf(readings, f),
    indexed: (readings: readonly IndexReading[], base: string) =>
      `With ${f.day(base)} as 100, ${readings
        .map(({ name, index, day }, i) => {
          const on = i === 0 || day !== readings[i - 1]!.day ? ` ${f.on(day)}` : '';
          return `${nameInside(name)} ${i === 0 ? 'stood ' : ''}at ${f.number(index)}${on}`;
        })
        .join(', ')}.`,
    titleIndexed: (readings: readonly IndexReading[], base: string) =>
      `${indexesOf(readings, f)} (${f.day(base)} = 100)`,
    subtitleIndexed: (names: readonly string[], base: string) => `${names.join('; ')} (index, ${f.day(base)} = 100)`,
    base: (day: string) => `${f.day(day)} = 100`,
    notIndexed: (name: string, day: string, begins?: string) =>
      `${name} ${isPlural(name) ? 'have' : 'has'} no index: there is no figure above zero ${f.on(day)} to hold it against${begins ? `; figures begin ${f.on(begins)}` : ''}.`,
    crossesZero: (name: string) =>
      `${name} ${isPlural(name) ? 'have' : 'has'} no index: what can be zero or below has no percentage that says anything.`,
    indexOrLevel:
      'A level is in dollars, percent or basis points, an index is in neither: give “level” or “index”, not both.',
    sides: (units: readonly ChartUnit[]) =>
      `A chart has two sides, and these are counted in ${units.map((unit) => UNITS[unit]).join(', ')}. Leave one kind out, or compare them with “index”, for example index:2025-01-01.`,
    below: (name: string, level: Quantity, { on, of, by }: Below, crossed: readonly string[]) => {
      const unit = { daily: 'days', weekly: 'weeks', quarterly: 'quarters' }[by];
      const times =
        crossed.length === 0
          ? ''
          : crossed.length === 1
            ? `; it fell below it ${f.on(crossed[0]!)}`
            : `; it fell below it ${f.number(crossed.length)} times, first ${f.on(crossed[0]!)} and last ${f.on(crossed.at(-1)!)}`;
      return `${name} ${isPlural(name) ? 'were' : 'was'} below ${f.show(level)} ${by === 'daily' ? 'on' : 'in'} ${on === of ? `all ${f.number(of)}` : `${f.number(on)} of the ${f.number(of)}`} ${unit} shown${times}.`;
    },
    everyTime: (level: Quantity) => `Every time below ${f.show(level)}`,
    highest: 'highest',
    difference: (name: string, other: string) => `${name} less ${other}`,
    subtitle: (names: readonly string[], units: readonly ChartUnit[]) =>
      `${names.join('; ')} (${units.map((unit) => UNITS[unit]).join(', ')})`,
    order: 'The first day cannot come after the last one.',
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
        series: { about: '一至五个，用逗号隔开：SOFR、准备金、SOFR-IORB、准备金/GDP……' },
        range: { about: '图表回看多久' },
        from: { about: '起始日（代替回看范围），如 2022-06-01' },
        to: { about: '结束日，如 2025-12-01' },
        level: { about: '画一条水平线，如3万亿或4%，并数出第一个序列低于它的次数' },
        index: { about: '比较走势：各序列在这一天都是100，如 2025-01-01' },
        called: { about: '以何种借款的利率称呼区间上限', choices: { srf: '常备回购利率', discount: '贴现率' } },
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
      levels: (readings) => levelsOf(readings, f),
      indexed: (readings, base) =>
        `以${f.day(base)}为100，${readings
          .map(({ name, index, day }, i) => {
            const on = i === 0 || day !== readings[i - 1]!.day ? f.day(day) : '';
            return `${on}${name}为${f.number(index)}`;
          })
          .join('，')}。`,
      titleIndexed: (readings, base) => `${indexesOf(readings, f)}（${f.day(base)}=100）`,
      subtitleIndexed: (names, base) => `${names.join('；')}（指数，${f.day(base)}=100）`,
      base: (day) => `${f.day(day)}=100`,
      notIndexed: (name, day, begins) =>
        `“${name}”没有指数：${f.day(day)}没有可作基数的正值${begins ? `，数据自${f.day(begins)}起` : ''}。`,
      crossesZero: (name) => `“${name}”没有指数：它可能为零或为负，折成百分比没有意义。`,
      indexOrLevel: '水平线以美元、百分比或基点计，指数则不是：“水平”和“基期”请二选一。',
      sides: (units) =>
        `一张图只有左右两轴，而这些序列分别以${units.map((unit) => UNITS_CN[unit]).join('、')}计。请去掉其中一类，或用“基期”比较走势，例如填 2025-01-01。`,
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
      subtitle: (names, units) => `${names.join('；')}（${units.map((unit) => UNITS_CN[unit]).join('、')}）`,
      order: '起始日不能晚于结束日。',
    };
  },
  'zh-TW': (f) => {
    const moved = ({ value, unit }: Quantity, when: string) =>
      value === 0
        ? `與${when}持平`
        : `較${when}${unit === 'usd' ? (value < 0 ? '減少' : '增加') : value < 0 ? '下降' : '上升'}${f.size({ value, unit })}`;
    return {
      name: '圖表',
      about: '任意數列的圖表，發在這裡，或作為對某則訊息的回覆',
      options: {
        series: { about: '一至五個，以逗號分隔：SOFR、準備金、SOFR-IORB、準備金/GDP……' },
        range: { about: '圖表回看多久' },
        from: { about: '起始日（代替回看範圍），如 2022-06-01' },
        to: { about: '結束日，如 2025-12-01' },
        level: { about: '畫一條水平線，如3兆或4%，並計算第一個數列低於它的次數' },
        index: { about: '比較走勢：各數列在這一天都是100，如 2025-01-01' },
        called: { about: '以何種借款的利率稱呼區間上限', choices: { srf: '常備附買回利率', discount: '貼現率' } },
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
      levels: (readings) => levelsOf(readings, f),
      indexed: (readings, base) =>
        `以${f.day(base)}為100，${readings
          .map(({ name, index, day }, i) => {
            const on = i === 0 || day !== readings[i - 1]!.day ? f.day(day) : '';
            return `${on}${name}為${f.number(index)}`;
          })
          .join('，')}。`,
      titleIndexed: (readings, base) => `${indexesOf(readings, f)}（${f.day(base)}=100）`,
      subtitleIndexed: (names, base) => `${names.join('；')}（指數，${f.day(base)}=100）`,
      base: (day) => `${f.day(day)}=100`,
      notIndexed: (name, day, begins) =>
        `「${name}」沒有指數：${f.day(day)}沒有可作基期的正值${begins ? `，資料自${f.day(begins)}起` : ''}。`,
      crossesZero: (name) => `「${name}」沒有指數：它可能為零或為負，換算成百分比沒有意義。`,
      indexOrLevel: '水平線以美元、百分比或基點計，指數則不是：「水準」與「基期」請擇一。',
      sides: (units) =>
        `一張圖只有左右兩軸，而這些數列分別以${units.map((unit) => UNITS_TW[unit]).join('、')}計。請去掉其中一類，或用「基期」比較走勢，例如填 2025-01-01。`,
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
      subtitle: (names, units) => `${names.join('；')}（${units.map((unit) => UNITS_TW[unit]).join('、')}）`,
      order: '起始日不能晚於結束日。',
    };
  },
});
