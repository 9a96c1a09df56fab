import type { Chart, Plugin, ScaleOptions } from 'chart.js';
import type { Palette } from './theme.ts';

/** What stands around the figures, as data: each small plugin draws one of these. */
export type Annotations = {
  readonly palette: Palette;
  readonly header: { readonly title: string; readonly subtitle: string };
  readonly footer: { readonly source: string; readonly asOf: string };
  /** The unit over each axis of values. */
  readonly units: { readonly left?: UnitLabel; readonly right?: UnitLabel; readonly under?: UnitLabel };
  readonly key: readonly KeyEntry[];
  readonly phases: readonly Band[];
  readonly events: readonly { readonly at: number; readonly label: string }[];
  readonly levels: readonly { readonly axis: string; readonly value: number; readonly label: string }[];
  readonly ends: readonly End[];
  readonly peak?: Peak;
  /** A waterfall's steps, one a row: where each begins and ends, and its value as written beside it. */
  readonly column: readonly LabelledStep[];
  /** T-accounts, one under the other. */
  readonly accounts: readonly WrittenAccount[];
};

/** What a kind of chart adds to the frame they all share. */
export type Drawing = {
  readonly datasets: readonly unknown[];
  readonly scales: Readonly<Record<string, ScaleOptions>>;
  readonly annotations: Partial<Annotations>;
};

/** A unit, after the names of the lines it measures where there are two axes. */
export type UnitLabel = LabelledSpan & { readonly names?: readonly LabelledSpan[] };

export type LabelledSpan = { readonly label: string; readonly colour: string };
type LabelledStep = LabelledSpan & {
  readonly from: number;
  readonly to: number;
  readonly total: boolean;
  /** No line leads from it to the next. */
  readonly alone?: true;
};
export type KeyEntry = LabelledSpan & { readonly shape: 'bar' | 'ring' };

/** A T-account as it is written: the name over it, the names of its sides where they are written, and the lines of each. */
export type WrittenAccount = {
  readonly name: string;
  readonly sides: readonly [left: WrittenSide, right: WrittenSide];
};
type WrittenSide = { readonly name?: string; readonly lines: readonly WrittenLine[] };
export type WrittenLine = {
  readonly label: string;
  readonly change: LabelledSpan;
  /** From its level before to the one after, under it. */
  readonly levels?: string;
  readonly mark?: string;
};
export type Band = {
  readonly from: number;
  readonly to: number;
  readonly label: string;
  readonly shade: string;
  readonly colour: string;
};

/** The last value of a line: where it is, and what is written beside it. `note` is small: its day. */
export type End = {
  readonly axis: string;
  readonly x: number;
  readonly y: number;
  readonly colour: string;
  readonly name?: string;
  readonly value: string;
  readonly note?: string;
  readonly dot: boolean;
};

/** The highest bar, named at its top. */
export type Peak = { readonly x: number; readonly y: number; readonly value: string; readonly note: string };

declare module 'chart.js' {
  interface PluginOptionsByType<TType extends import('chart.js').ChartType> {
    annotations?: Annotations;
    /** Only there so that the type parameter is used, as the interface it adds to demands. */
    readonly drawn?: TType;
  }
}

/** A chart's annotations as it was given: Chart.js' own view of it is a slow proxy. */
export const annotationsOf = (chart: Chart): Annotations =>
  chart.config.options!.plugins!.annotations as unknown as Annotations;

/** A plugin that draws one piece of annotations. It keeps nothing, so charts may share it; its name keeps Chart.js from confusing two. */
export type ChartPlugin = Plugin & { readonly id: string };
