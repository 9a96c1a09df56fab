import type { Chart, Line } from '../values/chart.ts';
import type { Day } from '../values/day.ts';
import type { Unit } from '../values/quantity.ts';
import type { Format } from '../words/format.ts';
import type { End, KeyEntry, Peak } from './annotations.ts';
import type { Dataset } from './datasets.ts';
import type { Palette } from './theme.ts';

/** A chart over days. */
export type Dated = Extract<Chart, { lines: unknown }>;

/** What is drawn of one line: its sets of figures, its axis, and the colour its last value is written in. */
export type Shown = {
  readonly line: Line;
  readonly axis: string;
  readonly colour: string;
  readonly sets: readonly Dataset[];
  readonly key?: readonly KeyEntry[];
};

/** What the lines of a chart are drawn with: a colour each, the axes of their units, and the days at the picture's ends. */
export type DatedFrame = {
  readonly colours: readonly string[];
  readonly palette: Palette;
  readonly axisOf: (unit: Unit) => string;
  readonly from: Day;
  readonly to: Day;
};

/** A kind of chart over days: what it makes of its lines. All the rest (axes, policy, levels, header) is the same in each. */
export type DatedKind = {
  /** Every line as sets of figures. */
  show(chart: Dated, frame: DatedFrame): readonly Shown[];
  /** The last value of every line, and where it is written. */
  ends(shown: readonly Shown[], to: Day, format: Format): readonly End[];
  /** Whether its heights are amounts, so that the axis begins at zero. */
  readonly isFromZero?: boolean;
  /** Days left free at either end, and the part of the height left free above. */
  room?(chart: Dated): number;
  readonly headroom?: number;
  /** A value named over all others. */
  peak?(shown: readonly Shown[], format: Format): Peak | undefined;
  /** Rings around marked days of the leading line, for a kind that does not mark them otherwise. */
  rings?(leading: Shown, marks: NonNullable<Chart['marks']>, palette: Palette): Dataset;
};
