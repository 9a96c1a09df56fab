import type { Chart } from '../values/chart.ts';
import type { Locale } from '../values/locale.ts';
import { type Drawn, draw } from './draw.ts';
import type { ThemeName } from './theme.ts';

/** What a worker is asked to draw. */
export type Order = { readonly chart: Chart; readonly locale: Locale; readonly theme: ThemeName };

/** Draws in a thread of its own, so that a chart never delays an acknowledgement. */
export default ({ chart, locale, theme }: Order): Promise<Drawn> => draw(chart, theme, locale);
