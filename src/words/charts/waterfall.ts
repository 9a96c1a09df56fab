import type { Unit } from '../../values/quantity.ts';
import { defineChart } from '../chart-kind.ts';
import words from './waterfall.words.ts';

/** One step of a waterfall: a change, or (`total`) a standing level the steps lead from and to. */
type WaterfallStep = { readonly label: string; readonly value: number; readonly total?: boolean };

declare module '../../values/chart.ts' {
  interface ChartKinds {
    readonly waterfall: { readonly unit: Unit; readonly steps: readonly WaterfallStep[] };
  }
}

/** Why something moved, from one level to another. */
export default defineChart<'waterfall'>({
  alt({ steps, unit }, { locale, show, signed }) {
    const say = words(locale);
    return [
      say.steps(steps.map(({ label, value, total }) => say.step(label, (total ? show : signed)({ value, unit })))),
    ];
  },
  table: ({ steps, unit }) => ({
    units: [{ unit }],
    columns: ['factor', 'value'],
    rows: steps.map(({ label, value }) => [label, value]),
  }),
});
