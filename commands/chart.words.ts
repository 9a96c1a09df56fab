import type { Quantity } from '../src/values/quantity.ts';
import type { Format } from '../src/words/format.ts';
import { words } from '../src/words/words.ts';

/** What one series did over a stretch: its latest level and day, and how it came there. */
export type Reading = {
  readonly name: string;
  readonly level: Quantity;
  readonly day: string;
  /** The change since the first day shown; missing where that is the only one. */
  readonly since?: { readonly day: string; readonly by: Quantity };
  /** Set where its days stand for quarters that begin on them. */
  readonly quarterly?: true;
  /** The highest day shown, of amounts that stand each for its own day. */
  readonly peak?: { readonly day: string; readonly level: Quantity };
};

/** The start of a stretch as a headline says it: the month, and the day where the stretch is within one month. */
const begun = (from: string, to: string, f: Format) =>
  from.slice(0, 7) === to.slice(0, 7) ? f.day(from) : f.month(from);

export default words((f) => {
  const moved = (by: Quantity) => (by.value === 0 ? 'unchanged' : `${by.value < 0 ? 'down' : 'up'} ${f.size(by)}`);
  return {
    about: 'A chart of any series, posted here or as a reply to a message',
    options: {
      series: { about: 'One to five series: SOFR, IORB, reserves … separated by commas' },
      range: { about: 'How far back the chart goes' },
      from: { about: 'First day instead of a range, as 2022-06-01' },
      to: { about: 'Last day, as 2025-12-01' },
      events: { about: 'Mark what the Fed decided, and the records' },
      theme: { about: 'Dark or light', choices: { dark: 'Dark', light: 'Light' } },
      title: { about: 'Your own headline (up to 100 characters)' },
      'reply-to': { about: 'Link to the message to reply to (Copy Message Link)' },
    },
    /** What was read, one series after the other. */
    lead: (readings: readonly Reading[]) =>
      `${readings
        .map(({ name, level, day, since, peak, quarterly }, i) => {
          const [on, from] = quarterly ? ['in the quarter from', 'the quarter from '] : ['on', ''];
          const change = since ? `, ${moved(since.by)} since ${from}${f.day(since.day)}` : '';
          const most = peak ? `, after a high of ${f.show(peak.level)} on ${f.day(peak.day)}` : '';
          return `${name} ${i === 0 ? 'stood at' : 'at'} ${f.show(level)} ${on} ${f.day(day)}${change}${most}`;
        })
        .join('; ')}.`,
    title: ({ name, level, day, since, peak }: Reading) =>
      peak
        ? `${name} peaked at ${f.show(peak.level)} on ${f.day(peak.day)}`
        : since
          ? `${name} at ${f.show(level)}, ${moved(since.by)} since ${begun(since.day, day, f)}`
          : `${name} at ${f.show(level)} on ${f.day(day)}`,
    /** Two rates beside each other, or any two series. */
    apart: (name: string, other: string, by: Quantity) =>
      by.value === 0
        ? `${name} level with ${other}`
        : `${name} ${f.size(by)} ${by.value > 0 ? 'above' : 'below'} ${other}`,
    levels: (readings: readonly Reading[]) => readings.map(({ name, level }) => `${name} ${f.show(level)}`).join(' · '),
    highest: 'highest',
    difference: (name: string, other: string) => `${name} less ${other}`,
    subtitle: (names: readonly string[], units: readonly ('usd' | 'percent')[]) =>
      `${names.join('; ')} (${units.map((unit) => (unit === 'usd' ? 'US dollars' : 'percent')).join(', ')})`,
    order: 'The first day has to come before the last one.',
    none: (name: string, first: string, last: string) =>
      `There are no figures for ${name} in that period: they run from ${f.day(first)} to ${f.day(last)}.`,
    leftOut: (name: string, first: string, last: string) =>
      `${name} is left out: its figures run from ${f.day(first)} to ${f.day(last)}.`,
  };
}).and({
  'zh-CN': (f) => {
    const moved = ({ value, unit }: Quantity) =>
      value === 0
        ? '持平'
        : `${unit === 'usd' ? (value < 0 ? '减少' : '增加') : value < 0 ? '下降' : '上升'}${f.size({ value, unit })}`;
    return {
      name: '图表',
      about: '任意序列的图表，发在这里，或作为对某条消息的回复',
      options: {
        series: { about: '一至五个序列，用逗号隔开：SOFR、IORB、准备金……' },
        range: { about: '图表回看多久' },
        from: { about: '起始日（代替回看范围），如 2022-06-01' },
        to: { about: '结束日，如 2025-12-01' },
        events: { about: '标出美联储的决定和各项纪录' },
        theme: { about: '深色或浅色', choices: { dark: '深色', light: '浅色' } },
        title: { about: '自拟标题（60字以内可完整显示）' },
        'reply-to': { about: '要回复的消息的链接（复制消息链接）' },
      },
      lead: (readings) =>
        `${readings
          .map(({ name, level, day, since, peak, quarterly }) => {
            const when = (isoDay: string) => `${f.day(isoDay)}${quarterly ? '起的季度' : ''}`;
            const change = since ? `，较${when(since.day)}${moved(since.by)}` : '';
            const most = peak ? `，期间最高为${f.show(peak.level)}（${f.day(peak.day)}）` : '';
            return `${when(day)}${name}为${f.show(level)}${change}${most}`;
          })
          .join('；')}。`,
      title: ({ name, level, day, since, peak }) =>
        peak
          ? `${name}在${f.day(peak.day)}达到${f.show(peak.level)}的高点`
          : since
            ? `${name}${f.show(level)}，自${begun(since.day, day, f)}以来${moved(since.by)}`
            : `${f.day(day)}${name}为${f.show(level)}`,
      apart: (name, other, by) =>
        by.value === 0 ? `${name}与${other}持平` : `${name}比${other}${by.value > 0 ? '高' : '低'}${f.size(by)}`,
      levels: (readings) => readings.map(({ name, level }) => `${name} ${f.show(level)}`).join(' · '),
      highest: '最高',
      difference: (name, other) => `${name}减${other}`,
      subtitle: (names, units) =>
        `${names.join('；')}（${units.map((unit) => (unit === 'usd' ? '美元' : '百分比')).join('、')}）`,
      order: '起始日必须早于结束日。',
      none: (name, first, last) => `这段时间没有${name}的数据：现有数据自${f.day(first)}至${f.day(last)}。`,
      leftOut: (name, first, last) => `未画${name}：其数据自${f.day(first)}至${f.day(last)}。`,
    };
  },
  'zh-TW': (f) => {
    const moved = ({ value, unit }: Quantity) =>
      value === 0
        ? '持平'
        : `${unit === 'usd' ? (value < 0 ? '減少' : '增加') : value < 0 ? '下降' : '上升'}${f.size({ value, unit })}`;
    return {
      name: '圖表',
      about: '任意序列的圖表，發在這裡，或作為對某則訊息的回覆',
      options: {
        series: { about: '一至五個序列，以逗號分隔：SOFR、IORB、準備金……' },
        range: { about: '圖表回看多久' },
        from: { about: '起始日（代替回看範圍），如 2022-06-01' },
        to: { about: '結束日，如 2025-12-01' },
        events: { about: '標出聯準會的決定與各項紀錄' },
        theme: { about: '深色或淺色', choices: { dark: '深色', light: '淺色' } },
        title: { about: '自訂標題（60字以內可完整顯示）' },
        'reply-to': { about: '要回覆的訊息的連結（複製訊息連結）' },
      },
      lead: (readings) =>
        `${readings
          .map(({ name, level, day, since, peak, quarterly }) => {
            const when = (isoDay: string) => `${f.day(isoDay)}${quarterly ? '起的一季' : ''}`;
            const change = since ? `，較${when(since.day)}${moved(since.by)}` : '';
            const most = peak ? `，期間最高為${f.show(peak.level)}（${f.day(peak.day)}）` : '';
            return `${when(day)}${name}為${f.show(level)}${change}${most}`;
          })
          .join('；')}。`,
      title: ({ name, level, day, since, peak }) =>
        peak
          ? `${name}在${f.day(peak.day)}達到${f.show(peak.level)}的高點`
          : since
            ? `${name}${f.show(level)}，自${begun(since.day, day, f)}以來${moved(since.by)}`
            : `${f.day(day)}${name}為${f.show(level)}`,
      apart: (name, other, by) =>
        by.value === 0 ? `${name}與${other}持平` : `${name}比${other}${by.value > 0 ? '高' : '低'}${f.size(by)}`,
      levels: (readings) => readings.map(({ name, level }) => `${name} ${f.show(level)}`).join(' · '),
      highest: '最高',
      difference: (name, other) => `${name}減${other}`,
      subtitle: (names, units) =>
        `${names.join('；')}（${units.map((unit) => (unit === 'usd' ? '美元' : '百分比')).join('、')}）`,
      order: '起始日必須早於結束日。',
      none: (name, first, last) => `這段期間沒有${name}的資料：現有資料自${f.day(first)}至${f.day(last)}。`,
      leftOut: (name, first, last) => `未畫${name}：其資料自${f.day(first)}至${f.day(last)}。`,
    };
  },
});
