import type { Unit } from './quantity.ts';

/** One dated value of a drawn line: ISO day and value in the line's unit. */
export type ChartPoint = readonly [day: string, value: number];

/** One drawn line, area or set of bars. */
export type Line = {
  /** The series' published code (`WRBWFRBL`), or a short name for something derived: the column's name in a CSV. */
  readonly id: string;
  /** Of something derived: the published codes it is reckoned from. */
  readonly of?: readonly string[];
  /** Whose colour it has, where that is not by its `id`: a bank's in every item of its reports, the holdings' that a cap is on. */
  readonly kin?: string;
  readonly label: string;
  readonly unit: Unit;
  readonly points: readonly ChartPoint[];
  /** `step` holds a value until the next (rates, caps; the last one for good where only changes are given); `dashed` is a secondary reading. */
  readonly style?: 'solid' | 'dashed' | 'step';
  /** Its days stand for the quarters that begin on them. */
  readonly quarterly?: true;
  /** The day of its last point, where that is not the day the chart is as of. */
  readonly endsOn?: string;
  /** The longest gap in days that is still drawn through; a wider one stays a gap. Default 10 for weekly, 5 for daily. */
  readonly gap?: number;
};

/** A stretch of policy, shaded behind the figures. `to` is missing while it lasts. */
export type Phase = {
  readonly from: string;
  readonly to?: string;
  readonly label: string;
  readonly tone: 'easing' | 'tightening' | 'neutral';
};

/** A day worth a quiet vertical line. */
export type ChartEvent = { readonly day: string; readonly label: string };

/** A marked day, called by what kind of day it is; `kind` is that kind's place among all there are, whose colour stays its own. */
export type ChartMark = ChartEvent & { readonly kind?: number };

/** A level worth a quiet horizontal line. */
export type Level = { readonly value: number; readonly unit: Unit; readonly label: string };

type Frame = {
  /** The finding, as a headline. */
  readonly title: string;
  /** The measure and the unit. */
  readonly subtitle: string;
  readonly phases?: readonly Phase[];
  readonly events?: readonly ChartEvent[];
  /** Days whose bars are marked: month-, quarter- and year-ends. */
  readonly marks?: readonly ChartMark[];
  readonly levels?: readonly Level[];
  readonly theme?: 'dark' | 'light';
};

/** A chart over days: lines, areas, bars. */
export type DatedFigures = { readonly lines: readonly Line[] };

/** What each kind of chart holds beside its frame; a kind adds itself, in its file in `src/words/charts/`. */
// biome-ignore lint/suspicious/noEmptyInterface: only an interface can be added to from another file
export interface ChartKinds {}

/** A chart of one kind as a command describes it: what is shown, never how it is painted. */
export type DraftOf<K extends keyof ChartKinds> = Frame & { readonly kind: K } & ChartKinds[K];

/** A chart as a command describes it, of any kind there is. */
export type ChartDraft = { readonly [K in keyof ChartKinds]: DraftOf<K> }[keyof ChartKinds];

/** A chart as the asker stamps it: it cannot go out without its description, source and day. */
export type Chart = ChartDraft & { readonly alt: string; readonly source: string; readonly asOf: string };
