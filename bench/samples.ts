import plumbing from '../commands/plumbing.words.ts';
import { openSnapshot } from '../src/bundle/snapshot.ts';
import type { Instrument } from '../src/measures/plumbing.ts';
import type { SeriesId } from '../src/series/catalog.ts';
import { series } from '../src/series/catalog.ts';
import type { AccountEntry, Chart, ChartDraft, ChartPoint, Line } from '../src/values/chart.ts';
import { day, iso } from '../src/values/day.ts';
import type { Locale } from '../src/values/locale.ts';
import { between, each } from '../src/values/points.ts';
import { alt } from '../src/words/alt.ts';
import { formatIn } from '../src/words/format.ts';
import { shared } from '../src/words/shared.ts';

/** A chart for eyes or for a stopwatch: what it is called, and the chart in a language. */
export type Sample = { readonly name: string; readonly chart: (locale: Locale) => Chart };

type Said = Readonly<Record<Locale, string>>;

const snapshot = openSnapshot();
const END = '2026-10-07';

const pointsOf = (id: SeriesId, from: string, to = END): ChartPoint[] =>
  [...each(between(snapshot[id], day(from), day(to)))].map(({ day: d, value }) => [iso(d), value] as const);

const lineOf = (id: SeriesId, locale: Locale, from: string, more: Partial<Line> = {}, to = END): Line => ({
  id: series(id).code,
  label: shared(locale).series[id].short,
  unit: series(id).unit,
  points: pointsOf(id, from, to),
  ...more,
});

const stamped = (draft: ChartDraft, locale: Locale, asOf: string, source = 'board' as 'board' | 'nyfed'): Chart => ({
  ...draft,
  alt: alt(draft, formatIn(locale), shared(locale)),
  source: `${shared(locale).publishers[source]}${source === 'board' ? ' (H.4.1)' : ''}`,
  asOf,
});

const lastDay = (line: Line) => line.points.at(-1)?.[0] ?? END;

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
  treasury: {
    en: 'The Treasury’s account took reserves down',
    'zh-CN': '财政部账户上升，准备金随之下降',
    'zh-TW': '財政部帳戶上升，準備金隨之下降',
  },
  moved: {
    en: 'What moved reserve balances, Wednesday levels, US dollars',
    'zh-CN': '准备金余额变动的来源，周三余额，美元',
    'zh-TW': '準備金餘額變動的來源，週三餘額，美元',
  },
  other: { en: 'Other', 'zh-CN': '其他', 'zh-TW': '其他' },
  lehman: { en: 'Lehman fails', 'zh-CN': '雷曼倒闭', 'zh-TW': '雷曼倒閉' },
} as const satisfies Record<string, Said>;

const phases = (locale: Locale): NonNullable<ChartDraft['phases']> => [
  { from: '2008-11-25', to: '2010-03-31', label: `${say.qe[locale]} 1`, tone: 'easing' },
  { from: '2010-11-03', to: '2011-06-30', label: `${say.qe[locale]} 2`, tone: 'easing' },
  { from: '2012-09-13', to: '2014-10-29', label: `${say.qe[locale]} 3`, tone: 'easing' },
  { from: '2017-10-01', to: '2019-08-01', label: say.qt1[locale], tone: 'tightening' },
  { from: '2020-03-15', to: '2022-03-09', label: say.emergency[locale], tone: 'easing' },
  { from: '2022-06-01', to: '2025-12-01', label: say.qt2[locale], tone: 'tightening' },
  { from: '2025-12-12', to: '2026-08-14', label: say.rmp[locale], tone: 'easing' },
  { from: '2026-08-14', label: say.hold[locale], tone: 'neutral' },
];

const events = (locale: Locale): NonNullable<ChartDraft['events']> => [
  { day: '2008-09-15', label: say.lehman[locale] },
  { day: '2019-09-17', label: say.squeeze[locale] },
  { day: '2023-03-10', label: say.svb[locale] },
  { day: '2024-06-01', label: say.slower[locale] },
  { day: '2025-04-01', label: say.slowest[locale] },
  { day: '2025-12-01', label: say.ended[locale] },
];

const turns = (days: readonly string[], locale: Locale): NonNullable<ChartDraft['marks']> => {
  const months = new Map(days.map((isoDay) => [isoDay.slice(0, 7), isoDay]));
  const words = shared(locale).turns;
  return [...months].slice(0, -1).map(([month, isoDay]) => ({
    day: isoDay,
    label: month.endsWith('12') ? words.yearEnd : /-(03|06|09)$/.test(month) ? words.quarterEnd : words.monthEnd,
  }));
};

/** A dated chart as its parts: what is drawn, what is said of it (the last value is given), and what stands in its background. */
type Recipe = {
  readonly name: string;
  readonly kind: 'line' | 'area' | 'bars';
  readonly lines: readonly (readonly [id: SeriesId, from: string, more?: Partial<Line>, to?: string])[];
  readonly title: (last: string) => Said;
  readonly subtitle: Said;
  readonly behind?: readonly ('phases' | 'events' | 'turns')[];
  readonly levels?: readonly { readonly value: number; readonly unit: 'usd'; readonly label: Said }[];
  readonly source?: 'board' | 'nyfed';
};

const STEP = { style: 'step' } as const;
const wednesdayLevel: Said = {
  en: 'Reserve balances, Wednesday level, US dollars',
  'zh-CN': '准备金余额（周三），美元',
  'zh-TW': '準備金餘額（週三），美元',
};
const acceptedADay: Said = {
  en: 'Accepted a day, all operations, US dollars',
  'zh-CN': '每日成交额，全部操作，美元',
  'zh-TW': '每日成交額，全部操作，美元',
};

const recipes: readonly Recipe[] = [
  {
    name: 'line-5y',
    kind: 'line',
    lines: [['reservesWednesday', '2021-10-07']],
    title: (last) => ({
      en: `Reserves stand at ${last}, a third below their 2021 peak`,
      'zh-CN': `准备金为${last}，比2021年高点低约三分之一`,
      'zh-TW': `準備金為${last}，較2021年高點低約三分之一`,
    }),
    subtitle: wednesdayLevel,
    behind: ['phases', 'events'],
  },
  {
    name: 'line-max',
    kind: 'line',
    lines: [['reservesAverage', '2002-01-01']],
    title: () => ({
      en: 'From almost nothing to trillions: how four rounds of purchases and two of runoff have made today’s reserves',
      'zh-CN': '从几乎为零到数万亿：四轮购债与两轮缩表如何造就今天的准备金规模',
      'zh-TW': '從幾乎為零到數兆：四輪購債與兩輪縮表如何造就今日的準備金規模',
    }),
    subtitle: {
      en: 'Reserve balances, week average, US dollars',
      'zh-CN': '准备金余额，周均值，美元',
      'zh-TW': '準備金餘額，週均值，美元',
    },
    behind: ['phases', 'events'],
  },
  {
    name: 'line-3m',
    kind: 'line',
    lines: [['reservesWednesday', '2026-07-07']],
    title: (last) => ({
      en: `Reserves stand at ${last}`,
      'zh-CN': `准备金为${last}`,
      'zh-TW': `準備金為${last}`,
    }),
    subtitle: wednesdayLevel,
    levels: [
      {
        value: 2.7e12,
        unit: 'usd',
        label: {
          en: 'Waller, July 2025: about $2.7 tn',
          'zh-CN': '沃勒2025年7月：约2.7万亿美元',
          'zh-TW': '華勒2025年7月：約2.7兆美元',
        },
      },
    ],
  },
  {
    name: 'rates-1y',
    kind: 'line',
    lines: [
      ['sofr', '2025-10-07'],
      ['effr', '2025-10-07'],
      ['iorb', '2025-10-07', STEP],
      ['targetTop', '2025-10-07', STEP],
      ['targetBottom', '2025-10-07', STEP],
    ],
    title: () => ({
      en: 'SOFR trades just under interest on reserves',
      'zh-CN': 'SOFR略低于准备金利率',
      'zh-TW': 'SOFR略低於準備金利率',
    }),
    subtitle: {
      en: 'Overnight rates and the target range, per cent',
      'zh-CN': '隔夜利率与目标区间，%',
      'zh-TW': '隔夜利率與目標區間，%',
    },
    behind: ['turns'],
    source: 'nyfed',
  },
  {
    name: 'two-axes-3y',
    kind: 'line',
    lines: [
      ['onRrp', '2023-10-07'],
      ['iorb', '2023-10-07', STEP],
    ],
    title: () => ({
      en: 'The reverse repo facility has emptied while rates came down',
      'zh-CN': '利率回落之际，隔夜逆回购已近清空',
      'zh-TW': '利率回落之際，隔夜附賣回已近清空',
    }),
    subtitle: {
      en: 'Overnight reverse repo in US dollars, interest on reserves in per cent',
      'zh-CN': '隔夜逆回购（美元）与准备金利率（%）',
      'zh-TW': '隔夜附賣回（美元）與準備金利率（%）',
    },
    behind: ['events'],
    source: 'nyfed',
  },
  {
    name: 'two-axes-max',
    kind: 'line',
    lines: [
      ['reservesAverage', '2002-12-18'],
      ['sofr', '2018-04-02'],
    ],
    title: () => ({
      en: 'Reserves and the price of overnight money',
      'zh-CN': '准备金与隔夜资金价格',
      'zh-TW': '準備金與隔夜資金價格',
    }),
    subtitle: {
      en: 'Reserve balances, week average, in US dollars; SOFR in per cent',
      'zh-CN': '准备金余额周均值（美元）与SOFR（%）',
      'zh-TW': '準備金餘額週均值（美元）與SOFR（%）',
    },
    behind: ['phases', 'events'],
  },
  {
    name: 'area-holdings',
    kind: 'area',
    lines: [
      ['treasuries', '2016-10-07'],
      ['mbs', '2016-10-07'],
    ],
    title: () => ({
      en: 'The portfolio grows again, in Treasuries only',
      'zh-CN': '投资组合重新扩大，仅限国债',
      'zh-TW': '投資組合再度擴大，僅限公債',
    }),
    subtitle: {
      en: 'Securities held outright, US dollars',
      'zh-CN': '直接持有的证券，美元',
      'zh-TW': '直接持有的證券，美元',
    },
    behind: ['phases', 'events'],
  },
  {
    name: 'bars-srf-max',
    kind: 'bars',
    lines: [['srf', '2021-07-29']],
    title: () => ({
      en: 'The standing repo facility is used at the turn of the year',
      'zh-CN': '常备回购便利的使用集中在年末',
      'zh-TW': '常備附買回機制的使用集中在年底',
    }),
    subtitle: acceptedADay,
    behind: ['turns'],
    source: 'nyfed',
  },
  {
    name: 'bars-srf-3m',
    kind: 'bars',
    lines: [['srf', '2025-10-01', {}, '2026-01-15']],
    title: () => ({
      en: 'A record $74.6 bn at year-end',
      'zh-CN': '年末创下746亿美元纪录',
      'zh-TW': '年底創下746億美元紀錄',
    }),
    subtitle: acceptedADay,
    behind: ['turns'],
    source: 'nyfed',
  },
];

const dated = (recipe: Recipe, locale: Locale): Chart => {
  const { kind, title, subtitle, behind = [], levels, source } = recipe;
  const lines = recipe.lines.map(([id, from, more, to]) => lineOf(id, locale, from, more, to));
  const [first] = lines as [Line];
  const last = formatIn(locale).show({ value: first.points.at(-1)![1], unit: first.unit });
  const days = first.points.map(([isoDay]) => isoDay);
  const draft: ChartDraft = {
    ...{ kind, title: title(last)[locale], subtitle: subtitle[locale], lines },
    ...(behind.includes('phases') && { phases: phases(locale) }),
    ...(behind.includes('events') && { events: events(locale) }),
    ...(behind.includes('turns') && { marks: turns(days, locale) }),
    ...(levels && { levels: levels.map((level) => ({ ...level, label: level.label[locale] })) }),
  };
  return stamped(draft, locale, lastDay(first), source);
};

const waterfall = (locale: Locale): Chart => {
  const [from, to] = ['2026-08-26', '2026-09-30'];
  const at = (id: SeriesId, isoDay: string) => pointsOf(id, isoDay, isoDay)[0]?.[1] ?? 0;
  const step = (id: SeriesId, sign: 1 | -1) => ({
    label: shared(locale).series[id].title,
    value: sign * (at(id, to) - at(id, from)),
  });
  const known = [
    step('securities', 1),
    step('loans', 1),
    step('currency', -1),
    step('reverseRepoForeign', -1),
    step('reverseRepoOthers', -1),
    step('tgaWednesday', -1),
  ];
  const change = at('reservesWednesday', to) - at('reservesWednesday', from);
  const other = change - known.reduce((sum, { value }) => sum + value, 0);
  const total = (isoDay: string) => ({
    label: formatIn(locale).day(isoDay),
    value: at('reservesWednesday', isoDay),
    total: true,
  });
  const draft: ChartDraft = {
    kind: 'waterfall',
    title: say.treasury[locale],
    subtitle: say.moved[locale],
    unit: 'usd',
    steps: [total(from), ...known, { label: say.other[locale], value: other }, total(to)],
  };
  return stamped(draft, locale, to);
};

/** Taxes are paid: what moves on four balance sheets. */
const accounts = (locale: Locale): Chart => {
  const words = plumbing(locale);
  const [amount, isoDay] = [1e11, '2026-09-30'];
  const at = (id: SeriesId) => pointsOf(id, isoDay, isoDay)[0]?.[1] ?? 0;
  const line = (instrument: Instrument, by: 1 | -1, id?: SeriesId, marked?: true): AccountEntry => ({
    label: words.instruments[instrument],
    by: by * amount,
    ...(id && { before: at(id), after: at(id) + by * amount }),
    ...(marked && { marked }),
  });
  const [tga, reserves] = [['tga', 1, 'tgaWednesday'] as const, ['reserves', -1, 'reservesWednesday'] as const];
  const { fed, treasury, banks, public: people } = words.actors;
  const draft: ChartDraft = {
    kind: 'accounts',
    title: words.title['taxes-paid'],
    subtitle: words.subtitle({ value: amount, unit: 'usd' }),
    unit: 'usd',
    sides: { assets: words.columns[1]!, liabilities: words.columns[2]! },
    key: words.key,
    accounts: [
      { name: fed, assets: [], liabilities: [line(...reserves, true), line(...tga, true)] },
      { name: treasury, assets: [line(...tga)], liabilities: [line('netWorth', 1)] },
      { name: banks, assets: [line(...reserves)], liabilities: [line('deposits', -1)] },
      { name: people, assets: [line('deposits', -1)], liabilities: [line('netWorth', -1)] },
    ],
  };
  return stamped(draft, locale, isoDay);
};

/** One chart of every kind, from the bundled figures. */
export const samples: readonly Sample[] = [
  ...recipes.map((recipe) => ({ name: recipe.name, chart: (locale: Locale) => dated(recipe, locale) })),
  { name: 'waterfall', chart: waterfall },
  { name: 'accounts', chart: accounts },
];

/** A sample by its name. */
export const sampleOf = (wanted: string): Sample => {
  const sample = samples.find(({ name }) => name === wanted);
  if (!sample) throw new RangeError(`no sample ${wanted}`);
  return sample;
};
