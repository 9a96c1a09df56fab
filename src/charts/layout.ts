import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Chart } from 'chart.js';
import { type Annotations, annotationsOf, type ChartPlugin } from './annotations.ts';
import { type Flag, placeNames as nameStretches, placeFlags } from './label-layout.ts';
import { lines, type MeasureText } from './text.ts';
import { font, sizes } from './theme.ts';

/** Where everything around the figures stands, in CSS pixels: worked out once per chart, before Chart.js lays out its axes. */
export type Layout = {
  readonly title: { readonly size: number; readonly lines: readonly string[]; readonly top: number };
  readonly subtitle: { readonly lines: readonly string[]; readonly top: number };
  /** Where each entry of the key begins. */
  readonly key: readonly { readonly x: number; readonly y: number }[];
  /** Top of the units, of the phases' names and of the lowest row of events. */
  readonly units: number;
  readonly phases: { readonly top: number; readonly names: ReturnType<typeof nameStretches> };
  readonly events: { readonly lowest: number; readonly flags: readonly (Flag | undefined)[] };
  /** The names beside the last values, in lines. */
  readonly names: readonly (readonly string[])[];
  readonly compact: boolean;
  readonly padding: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
};

/** How many rows of event labels, and of phases' names, may stand over the figures. */
const EVENT_ROWS = 3;
const PHASE_ROWS = 2;
/** The least height of the figures, and what lies below them: ticks, source and as-of. */
const FIGURES = 250;
const BELOW = 110;
/** The widest that names beside the last values may be. */
const NAME_WIDTH = 215;
/** The room of the mark before a name in the key. */
export const KEY_MARK = 27;
export const rowHeight = (size: number) => Math.round(size * 1.3);

/** Measures text in a font on the chart's own canvas. */
export const measureOn =
  (ctx: SKRSContext2D, face: string): MeasureText =>
  (text) => {
    ctx.save();
    ctx.font = face;
    const { width } = ctx.measureText(text);
    ctx.restore();
    return width;
  };

const frames = new WeakMap<Chart, Layout>();

/** Where this chart's annotations stands. */
export const layoutOf = (chart: Chart): Layout => frames.get(chart)!;

/** Makes room around the figures for everything that is written there. */
export const layout: ChartPlugin = {
  id: 'frame',
  beforeLayout(chart) {
    const made = frameFor(chart, annotationsOf(chart));
    frames.set(chart, made);
    chart.options.layout = { padding: made.padding };
  },
};

const frameFor = (chart: Chart, annotations: Annotations): Layout => {
  const { header, key, phases, events, units, ends, column } = annotations;
  const measure = (size: number, weight: 'normal' | 'bold' = 'normal') => measureOn(chart.ctx, font(size, weight));
  const width = chart.width - 2 * sizes.edge;

  const titleSize =
    sizes.title.find((size) => lines(header.title, width, 9, measure(size, 'bold')).length <= 2) ?? sizes.title.at(-1)!;
  const title = {
    size: titleSize,
    lines: lines(header.title, width, 2, measure(titleSize, 'bold')),
    top: sizes.edge - 10,
  };
  let top = title.top + title.lines.length * rowHeight(titleSize);
  const subtitle = { lines: lines(header.subtitle, width, 2, measure(sizes.subtitle)), top: top + 2 };
  top = subtitle.top + subtitle.lines.length * rowHeight(sizes.subtitle) + 6;
  const keyAt: { x: number; y: number }[] = [];
  let x: number = sizes.edge;
  for (const { label } of key) {
    const entry = KEY_MARK + measure(sizes.name)(label);
    if (x > sizes.edge && x + entry > sizes.edge + width) {
      x = sizes.edge;
      top += rowHeight(sizes.name);
    }
    keyAt.push({ x, y: top + rowHeight(sizes.name) / 2 });
    x += entry + 30;
  }
  if (key.length > 0) top += rowHeight(sizes.name) + 6;
  const phasesTop = top;

  const compact = ends.length > 1 && ends.length * (sizes.name + sizes.value) * 1.2 > chart.height * 0.5;
  const valueSize = valueSizeOf(ends.length, compact);
  const names = ends.map(({ name }) => (name ? lines(name, NAME_WIDTH, compact ? 1 : 2, measure(sizes.name)) : []));
  const endWidth = Math.max(
    0,
    ...ends.map(({ value, note }, i) =>
      compact
        ? measure(sizes.name)(`${names[i]!.join(' ')} `) + measure(valueSize, 'bold')(value)
        : Math.max(
            measure(valueSize, 'bold')(value),
            note ? measure(sizes.note)(note) : 0,
            ...names[i]!.map(measure(sizes.name)),
          ),
    ),
    ...column.map(({ label }) => measure(sizes.value - 5, 'bold')(label)),
  );
  const right = sizes.edge - 6 + (endWidth > 0 ? endWidth + 18 : 0);

  const axes = { left: axisWidth(chart, 'y', measure(sizes.tick)), right: axisWidth(chart, 'y1', measure(sizes.tick)) };
  const { min, max } = (chart.config.options?.scales?.x ?? {}) as { min?: number; max?: number };
  const [from, to] = [sizes.edge + axes.left, chart.width - right - axes.right];
  const xOf = (value: number) => from + ((value - (min ?? 0)) / ((max ?? 1) - (min ?? 0))) * (to - from);
  const row = rowHeight(sizes.note);
  const unitRow = units.left || units.right ? rowHeight(sizes.unit) + 14 : 12;
  const named = nameStretches(
    phases.map((band) => ({ from: xOf(band.from), to: xOf(band.to), size: measure(sizes.note)(band.label) })),
    from,
    chart.width - sizes.edge,
    PHASE_ROWS,
  );
  if (phases.length > 0) top += rowsIn(named) * row + 4;
  const placed = placeFlags(
    events.map(({ at, label }) => ({ at: xOf(at), size: measure(sizes.note)(label) + 10 })),
    from - 4,
    chart.width - sizes.edge,
    // Labels are worth more rows only as long as the figures keep their height.
    Math.max(1, Math.min(EVENT_ROWS, Math.floor((chart.height - top - unitRow - BELOW - FIGURES) / row))),
  );
  if (rowsIn(placed) > 0) top += rowsIn(placed) * row + 4;
  const lowest = top - row - 2;
  top += unitRow;

  return {
    title,
    subtitle,
    key: keyAt,
    units: top - rowHeight(sizes.unit) - 14,
    phases: { top: phasesTop, names: named },
    events: { lowest, flags: placed },
    names,
    compact,
    padding: { top, right, bottom: sizes.edge + rowHeight(sizes.footer) - 6, left: sizes.edge - 6 },
  };
};

const rowsIn = (placed: readonly ({ readonly row: number } | undefined)[]) =>
  Math.max(0, ...placed.map((one) => (one ? one.row + 1 : 0)));

/** One line has room for a large value; many share the height. */
export const valueSizeOf = (count: number, compact: boolean): number =>
  compact ? sizes.name + 2 : count > 3 ? sizes.value - 5 : sizes.value;

/** How wide Chart.js will make an axis of values: its widest tick and the space beside it. */
const axisWidth = (chart: Chart, id: string, measure: MeasureText): number => {
  const axis = chart.config.options?.scales?.[id] as { display?: boolean; tickLabels?: readonly string[] } | undefined;
  return axis?.tickLabels && axis.display !== false ? Math.max(...axis.tickLabels.map(measure)) + 12 : 0;
};
