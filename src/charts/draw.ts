import { createRequire } from 'node:module';
import type { Plugin } from 'chart.js';
import { ChartJSNodeCanvas } from 'chartjs-node-canvas';
import type { Chart } from '../values/chart.ts';
import type { Locale } from '../values/locale.ts';
import { configuration } from './config.ts';
import { registerFonts } from './fonts.ts';
import { registerPlainLine } from './plain-line.ts';
import { type PaletteName, pictureSize } from './theme.ts';

/** A picture of a chart: PNG, and its size in real pixels. */
export type Drawn = { readonly png: Buffer; readonly width: number; readonly height: number };

/** Gives the pixels of a finished chart back at once: the collector would come late, and the next chart take fresh memory. */
const pixels: Plugin = {
  id: 'pixels',
  beforeDestroy({ canvas }) {
    canvas.width = 1;
    canvas.height = 1;
  },
};

const made = (): ChartJSNodeCanvas => {
  registerFonts(createRequire(import.meta.url)('canvas'));
  return new ChartJSNodeCanvas({
    width: pictureSize.width,
    height: pictureSize.height,
    chartCallback: (library) => {
      registerPlainLine(library as never);
      library.register(pixels);
    },
  });
};

// One renderer for the life of the thread, made with it: another one for each chart costs twice the time and leaks 2 MB each.
const renderer = made();

/** Draws a chart. Encoding happens off the thread; laying out and painting do not: see `drawer.ts`. */
export const draw = async (
  chart: Chart,
  theme: PaletteName,
  locale: Locale,
  scale: number = pictureSize.scale,
): Promise<Drawn> => {
  const png = await renderer.renderToBuffer(configuration(chart, theme, locale, scale) as never);
  return { png, width: Math.round(pictureSize.width * scale), height: Math.round(pictureSize.height * scale) };
};
