import type { DatedFigures } from '../../values/chart.ts';
import { defineChart } from '../chart-kind.ts';
import { datedChart } from '../dated-chart.ts';

declare module '../../values/chart.ts' {
  interface ChartKinds {
    readonly bars: DatedFigures;
  }
}

/** Amounts of single days; further lines lie over them. */
export default defineChart<'bars'>(datedChart);
