import type { ChartDraft, ChartKinds, DraftOf } from '../values/chart.ts';
import type { Unit } from '../values/quantity.ts';
import type { Format } from './format.ts';

/** A chart's figures as the table of a file: what its numbers count, of which column where they differ, and its rows. */
type ChartTable = {
  readonly units: readonly { readonly column?: string; readonly unit: Unit }[];
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
};

/** A kind of chart, but for how it is drawn: what it shows in words, and as a table. */
export type ChartKind<C = ChartDraft> = {
  /** For people who cannot see it, sentence by sentence. */
  alt(chart: C, format: Format): readonly string[];
  table(chart: C): ChartTable;
};

/**
 * A kind of chart. Its file in `src/words/charts/` bears its name and adds what it holds to `ChartKinds`; the file of the
 * same name in `src/charts/kinds/` draws it.
 */
export const defineChart = <K extends keyof ChartKinds>(kind: ChartKind<DraftOf<K>>): ChartKind<DraftOf<K>> => kind;
