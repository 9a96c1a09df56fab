import type { Chart } from '../values/chart.ts';
import type { Format } from '../words/format.ts';
import type { Drawing } from './annotations.ts';
import { accounts } from './kinds/accounts.ts';
import { area } from './kinds/area.ts';
import { bars } from './kinds/bars.ts';
import { line } from './kinds/line.ts';
import { waterfall } from './kinds/waterfall.ts';
import type { Palette } from './theme.ts';
import { timeSeries } from './time-series.ts';
import type { DatedKind } from './time-series-kind.ts';

/** Every kind of chart over days: a further one is a file beside these and a line here. */
const dated = { line, area, bars } as const satisfies Record<Extract<Chart, { lines: unknown }>['kind'], DatedKind>;

/** What a kind of chart adds to the frame they all share. */
export const drawingOf = (chart: Chart, palette: Palette, format: Format): Drawing => {
  if (chart.kind === 'waterfall') return waterfall(chart, palette, format);
  if (chart.kind === 'accounts') return accounts(chart, palette, format);
  return timeSeries(chart, dated[chart.kind], palette, format);
};
