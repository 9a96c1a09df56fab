import type { ChartConfiguration } from 'chart.js';
import type { Chart } from '../values/chart.ts';
import type { Locale } from '../values/locale.ts';
import { type Format, formatIn } from '../words/format.ts';
import { shared } from '../words/shared.ts';
import type { Annotations, ChartPlugin } from './annotations.ts';
import { drawingOf } from './chart-kinds.ts';
import { layout } from './layout.ts';
import { accountTables } from './plugins/account-tables.ts';
import { bands } from './plugins/bands.ts';
import { endLabels } from './plugins/end-labels.ts';
import { eventLines } from './plugins/event-lines.ts';
import { footer } from './plugins/footer.ts';
import { header } from './plugins/header.ts';
import { legend } from './plugins/legend.ts';
import { peak } from './plugins/peak.ts';
import { referenceLines } from './plugins/reference-lines.ts';
import { units } from './plugins/units.ts';
import { waterfallLabels } from './plugins/waterfall-labels.ts';
import { typeset } from './text.ts';
import { family, type PaletteName, pictureSize, sizes, themes } from './theme.ts';

type Configuration = ChartConfiguration<'line' | 'bar', unknown[], unknown>;

/** Every piece of annotations a chart may have; one with nothing to draw draws nothing. */
export const plugins: readonly ChartPlugin[] = [
  layout,
  header,
  footer,
  units,
  legend,
  bands,
  eventLines,
  referenceLines,
  endLabels,
  peak,
  waterfallLabels,
  accountTables,
];

/** A chart as Chart.js wants to hear about it: pure, so tests compare it as data. */
export const configuration = (
  given: Chart,
  theme: PaletteName,
  locale: Locale,
  scale: number = pictureSize.scale,
): Configuration => {
  const palette = themes[theme];
  const chart = everyText(given, (text) => typeset(text, locale));
  const format = typesetting(formatIn(locale));
  const { stamp } = shared(locale);
  const { datasets, scales, annotations } = drawingOf(chart, palette, format);
  const all: Annotations = {
    palette,
    // A title of which nothing can be drawn leaves its place to the measure.
    header: chart.title ? { title: chart.title, subtitle: chart.subtitle } : { title: chart.subtitle, subtitle: '' },
    // What rests on no figures, as a booking does, has neither source nor day.
    footer: {
      source: chart.source && stamp.source(chart.source),
      asOf: chart.asOf && stamp.asOf(chart.asOf),
    },
    units: {},
    key: [],
    phases: [],
    events: [],
    levels: [],
    ends: [],
    column: [],
    accounts: [],
    ...annotations,
  };
  return {
    type: 'line',
    data: { datasets: datasets as never },
    options: {
      animation: false,
      responsive: false,
      devicePixelRatio: scale,
      events: [],
      font: { family, size: sizes.tick },
      scales: scales as never,
      plugins: {
        // A legend told not to show itself is laid out all the same; one that is `false` is not made.
        legend: false as never,
        title: { display: false },
        tooltip: { enabled: false },
        decimation: { enabled: false },
        colors: { enabled: false },
        annotations: all,
      },
    },
    plugins: [...plugins],
  };
};

/** The formatter as our font needs it. */
const typesetting = (format: Format): Format => {
  const set = (text: string) => typeset(text, format.locale);
  return {
    ...format,
    show: (quantity) => set(format.show(quantity)),
    signed: (quantity) => set(format.signed(quantity)),
    axis: (...of) => {
      const axis = format.axis(...of);
      return { ...axis, tick: (value) => set(axis.tick(value)) };
    },
  };
};

/** The same value with every text in it changed; figures are left alone. */
const everyText = <T>(value: T, change: (text: string) => string): T => {
  if (typeof value === 'string') return change(value) as T;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((one) => everyText(one, change)) as T;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, name === 'points' ? one : everyText(one, change)]),
  ) as T;
};
