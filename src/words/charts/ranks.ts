import type { Unit } from '../../values/quantity.ts';
import { defineChart } from '../chart-kind.ts';
import words from './ranks.words.ts';

/** One row of a list that is drawn: its name, its value, and that value as it is written, where that is more than a number. */
type Rank = {
  readonly label: string;
  readonly value: number;
  readonly written?: string /** It is what is asked about. */;
  readonly key?: true;
};

declare module '../../values/chart.ts' {
  interface ChartKinds {
    readonly ranks: {
      readonly unit: Unit;
      /** Values are changes, and written with their signs. */
      readonly changes?: true;
      /** Whose colour the bars have: a series' published code. */
      readonly of: string;
      readonly rows: readonly Rank[];
    };
  }
}

/** Values one under the other, as bars from zero, in the order they are told in. */
export default defineChart<'ranks'>({
  alt({ rows, unit, changes }, { locale, show, signed }) {
    const say = words(locale);
    return [
      say.rows(
        rows.map(({ label, value, written }) => say.row(label, written ?? (changes ? signed : show)({ value, unit }))),
      ),
    ];
  },
  table: ({ rows, unit }) => ({
    units: [{ unit }],
    columns: ['period', 'value'],
    rows: rows.map(({ label, value }) => [label, value]),
  }),
});
