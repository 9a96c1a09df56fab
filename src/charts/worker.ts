import type { Chart } from '../values/chart.ts';
import type { Locale } from '../values/locale.ts';
import { type Drawn, draw } from './draw.ts';
import type { PaletteName } from './theme.ts';

/** What a worker is asked to draw. */
export type DrawRequest = { readonly chart: Chart; readonly locale: Locale; readonly theme: PaletteName };

/** Draws in a thread of its own, so that a chart never delays an acknowledgement. */
export default ({ chart, locale, theme }: DrawRequest): Promise<Drawn> => draw(chart, theme, locale);
