import type { SeriesId } from '../../src/series/catalog.ts';
import type { ChartDraft, DatedFigures, Line } from '../../src/values/chart.ts';
import type { Said } from './parts.ts';

/** A dated chart as its parts: what is drawn, what is said of it (the last value is given), and what stands in its background. */
export type Recipe = {
  readonly name: string;
  readonly kind: Extract<ChartDraft, DatedFigures>['kind'];
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

/** Lines, areas and bars, short and long, on one axis and on two. */
export const recipes: readonly Recipe[] = [
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
