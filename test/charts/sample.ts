import type { Chart, ChartPoint, Line } from '../../src/values/chart.ts';
import { iso } from '../../src/values/day.ts';

/** `count` values from a day on, every so many days. */
export const run = (from: number, count: number, every: number, value: (i: number) => number): ChartPoint[] =>
  Array.from({ length: count }, (_, i) => [iso(from + i * every), value(i)] as const);

const FROM = 18_993; // 2022-01-01

export const line = (more: Partial<Line> = {}): Line => ({
  id: 'WRBWFRBL',
  label: 'Reserves',
  unit: 'usd',
  points: run(FROM, 200, 7, (i) => 3.2e12 + 4e11 * Math.sin(i / 9)),
  ...more,
});

const stamp = {
  title: 'Reserves fall to $2.88 tn, lowest since October 2025',
  subtitle: 'Reserve balances, Wednesday level, US dollars',
  alt: 'Reserves from 2022 to 2025.',
  source: 'Federal Reserve Board (H.4.1)',
  asOf: '2025-10-22',
};

export type LinesChart = Extract<Chart, { lines: unknown }>;

export const lineChart = (more: Partial<LinesChart> = {}): LinesChart => ({
  ...stamp,
  kind: 'line',
  lines: [line()],
  ...more,
});

const busy = {
  phases: [
    { from: '2021-06-01', to: '2022-03-09', label: 'Pandemic purchases', tone: 'easing' },
    { from: '2022-06-01', to: '2025-06-01', label: 'Quantitative tightening', tone: 'tightening' },
    { from: '2025-06-01', label: 'Holding steady', tone: 'neutral' },
  ],
  events: [
    { day: '2022-09-01', label: 'Caps doubled' },
    { day: '2023-03-10', label: 'Silicon Valley Bank fails' },
    { day: '2023-03-12', label: 'Bank Term Funding Program' },
    { day: '2024-06-01', label: 'Runoff slowed' },
    { day: '2025-04-01', label: 'Slowed again' },
    { day: '2025-10-21', label: 'The last day but one' },
  ],
} as const;

const rates = (label: string, level: number, style: Line['style'] = 'solid'): Line => ({
  id: label,
  label,
  unit: 'percent',
  style,
  points: run(FROM, 900, 1, (i) => level + (style === 'step' ? Math.floor(i / 300) / 4 : Math.sin(i / 40) / 10)),
});

/** One of every kind, and the shapes that are hard to lay out. */
export const charts: Readonly<Record<string, Chart>> = {
  line: lineChart(busy),
  'long title': lineChart({
    ...busy,
    title:
      'From almost nothing to trillions: how four rounds of purchases and two of runoff have made the reserves that banks hold at the Federal Reserve today',
  }),
  rates: lineChart({
    lines: [
      rates('SOFR', 3.9),
      rates('EFFR', 3.88),
      rates('Interest on reserve balances', 3.9, 'step'),
      rates('Range top', 4, 'step'),
      rates('Range bottom', 3.75, 'step'),
    ],
    marks: [{ day: '2022-12-31', label: 'year-end' }],
  }),
  'two axes': lineChart({
    lines: [line(), rates('SOFR', 3.9)],
    levels: [{ value: 2.7e12, unit: 'usd', label: 'A floor' }],
  }),
  area: lineChart({
    ...busy,
    kind: 'area',
    lines: [line({ label: 'Treasuries' }), line({ id: 'WSHOMCB', label: 'Mortgage-backed securities' })],
  }),
  bars: lineChart({
    kind: 'bars',
    lines: [line({ points: run(FROM, 260, 1, (i) => (i % 30 === 0 ? 74.6e9 : (i % 7) * 1e8)) })],
    marks: [
      { day: '2022-01-31', label: 'month-end' },
      { day: '2022-03-31', label: 'quarter-end' },
    ],
  }),
  'every turn': lineChart({
    kind: 'bars',
    lines: [line({ label: 'Standing repo facility use', points: run(FROM, 200, 1, (i) => (i % 13) * 1e9) })],
    marks: ['month-end', 'quarter-end', 'year-end', 'tax date', 'coupon settlement'].map((label, i) => ({
      day: run(FROM + 30 + i * 11, 1, 1, () => 0)[0]![0],
      label,
    })),
    levels: [{ value: 11e9, unit: 'usd', label: 'A level near the top' }],
  }),
  'eight lines': lineChart({
    lines: Array.from({ length: 8 }, (_, i) => rates(`A rate whose name is a long one, number ${i}`, 3.9 + i / 100)),
  }),
  'far apart': lineChart({
    lines: [
      line({ label: 'Ended long ago', points: run(FROM, 40, 7, (i) => 1e11 + i * 1e8) }),
      line({ id: 'b', points: run(FROM, 200, 7, () => -3.2e12) }),
    ],
  }),
  'three units': lineChart({
    lines: [
      line(),
      rates('SOFR', 3.9),
      { id: 'spread', label: 'SOFR less IORB', unit: 'bp', points: run(FROM, 900, 1, (i) => (i % 20) - 10) },
    ],
  }),
  waterfall: {
    ...stamp,
    kind: 'waterfall',
    unit: 'usd',
    steps: [
      { label: 'Aug 26, 2026', value: 2.92e12, total: true },
      { label: 'Securities held outright', value: 2.5e9 },
      { label: 'Treasury General Account, Wednesday level', value: -24.6e9 },
      { label: 'Other', value: -6.4e9 },
      { label: 'Sep 30, 2026', value: 2.8915e12, total: true },
    ],
  },
  ranks: {
    ...stamp,
    kind: 'ranks',
    unit: 'usd',
    changes: true,
    of: 'WRBWFRBL',
    rows: [
      { label: '2024', value: -215.7e9 },
      { label: '2025', value: -365e9, key: true },
      { label: '2026 so far', value: 28.2e9 },
      { label: 'A name that is much too long for the room beside the bars', value: 0, written: '0 of 250' },
    ],
  },
  accounts: {
    ...stamp,
    kind: 'accounts',
    unit: 'usd',
    sides: { assets: 'Assets', liabilities: 'Liabilities and net worth' },
    key: 'A line of H.4.1 that moves',
    accounts: [
      {
        name: 'Fed',
        assets: [{ label: 'Repo with the Fed', by: 1e9, marked: true }],
        liabilities: [
          { label: 'Reserves', by: -99.9e9, before: 2.8817e12, after: 2.7818e12, marked: true },
          {
            label: 'The Treasury’s account at the Fed, the name of which is long',
            by: 100.9e9,
            before: 9e11,
            after: 1.0009e12,
            marked: true,
          },
        ],
      },
      {
        name: 'Treasury',
        assets: [{ label: 'TGA', by: 100.9e9, before: 9e11, after: 1.0009e12 }],
        liabilities: [{ label: 'Net worth', by: 100.9e9 }],
      },
      {
        name: 'Banks',
        assets: [{ label: 'Reserves', by: -99.9e9, before: 2.8817e12, after: 2.7818e12 }],
        liabilities: [
          { label: 'Deposits', by: -99.9e9 },
          { label: 'Repo with the Fed', by: 1e9 },
        ],
      },
      {
        name: 'Money funds',
        assets: [
          { label: 'Bills', by: 1e9 },
          { label: 'Deposits', by: -1e9 },
        ],
        liabilities: [],
      },
      {
        name: 'Public',
        assets: [{ label: 'Deposits', by: -99.9e9 }],
        liabilities: [{ label: 'Net worth', by: -99.9e9 }],
      },
    ],
  },
  'one point': lineChart({ lines: [line({ points: [['2025-10-22', 2.9e12]] })] }),
  'no point': lineChart({ lines: [line({ points: [] })] }),
};
