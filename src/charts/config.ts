import type { ChartConfiguration } from 'chart.js';
import type { Chart } from '../values/chart.ts';
import type { Locale } from '../values/locale.ts';
import { type Format, formatIn } from '../words/format.ts';
import { shared } from '../words/shared.ts';
import { dated } from './dated.ts';
import { frame } from './frame.ts';
import type { Furniture, Piece } from './furniture.ts';
import { column } from './plugins/column.ts';
import { ends } from './plugins/ends.ts';
import { events } from './plugins/events.ts';
import { footer } from './plugins/footer.ts';
import { header } from './plugins/header.ts';
import { key } from './plugins/key.ts';
import { levels } from './plugins/levels.ts';
import { peak } from './plugins/peak.ts';
import { phases } from './plugins/phases.ts';
import { units } from './plugins/units.ts';
import { typeset } from './text.ts';
import { family, picture, sizes, type ThemeName, themes } from './theme.ts';
import { waterfall } from './waterfall.ts';

export type Configuration = ChartConfiguration<'line' | 'bar', unknown[], unknown>;

/** Every piece of furniture a chart may have; one with nothing to draw draws nothing. */
export const pieces: readonly Piece[] = [frame, header, footer, units, key, phases, events, levels, ends, peak, column];

/** A chart as Chart.js wants to hear about it: pure, so tests compare it as data. */
export const config = (
  given: Chart,
  theme: ThemeName,
  locale: Locale,
  scale: number = picture.scale,
): Configuration => {
  const palette = themes[theme];
  const chart = everyText(given, (text) => typeset(text, locale));
  const format = typesetting(formatIn(locale));
  const { stamp } = shared(locale);
  const { datasets, scales, furniture } =
    chart.kind === 'waterfall' ? waterfall(chart, palette, format) : dated(chart, palette, format);
  const all: Furniture = {
    palette,
    header: { title: chart.title, subtitle: chart.subtitle },
    footer: {
      source: stamp.source(chart.source),
      asOf: stamp.asOf(chart.asOf),
    },
    units: {},
    key: [],
    phases: [],
    events: [],
    levels: [],
    ends: [],
    column: [],
    ...furniture,
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
        legend: { display: false },
        title: { display: false },
        tooltip: { enabled: false },
        decimation: { enabled: false },
        colors: { enabled: false },
        furniture: all,
      },
    },
    plugins: [...pieces],
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
