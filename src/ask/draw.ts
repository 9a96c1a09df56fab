import type { Chart } from '../values/chart.ts';
import type { Locale } from '../values/locale.ts';

/** Draws a chart as a PNG. Doors are given one; how it draws is not theirs to know. */
export type Draw = (chart: Chart, locale: Locale) => Promise<Buffer>;
