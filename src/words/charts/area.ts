import type { DatedFigures } from '../../values/chart.ts';
import { defineChart } from '../chart-kind.ts';
import { datedChart } from '../dated-chart.ts';

declare module '../../values/chart.ts' {
  interface ChartKinds {
    readonly area: DatedFigures;
  }
}

/** Parts of a whole over time, standing on each other. */
export default defineChart<'area'>(datedChart);
