import type { DatedFigures } from '../../values/chart.ts';
import { defineChart } from '../chart-kind.ts';
import { datedChart } from '../dated-chart.ts';

declare module '../../values/chart.ts' {
  interface ChartKinds {
    readonly line: DatedFigures;
  }
}

/** Levels over time, one line each. */
export default defineChart<'line'>(datedChart);
