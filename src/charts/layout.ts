import type { Chart } from 'chart.js';
import { type Annotations, annotationsOf, type ChartPlugin } from './annotations.ts';
import { type EndRoom, endRoom } from './end-layout.ts';
import { type EventLayout, layoutEvents } from './event-layout.ts';
import { type BandName, nameBands } from './label-layout.ts';
import { type Measures, measuresOn, rowHeight } from './measuring.ts';
import { lines, type MeasureText } from './text.ts';
import { sizes } from './theme.ts';

type TextBlock = { readonly size: number; readonly lines: readonly string[]; readonly top: number };

/** Where everything around the figures stands, in CSS pixels: worked out once per chart, before Chart.js lays out its axes. */
type Layout = {
  readonly title: TextBlock;
  readonly subtitle: TextBlock;
  /** Where each entry of the key begins. */
  readonly key: readonly { readonly x: number; readonly y: number }[];
  /** Top of the units and of the phases' names. */
  readonly units: number;
  readonly phases: { readonly top: number; readonly names: readonly (BandName | undefined)[] };
  /** Events stand over the figures, and what of them found no room there under the axis of days. */
  readonly events: EventLayout & { readonly top: number };
  readonly ends: EndRoom;
  readonly padding: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
};

/** The least height of the figures, and what lies below them: ticks, source and as-of. */
const FIGURES = 215;
const BELOW = 96;
/** Room between the units and the figures: the highest tick reaches into it. */
const UNIT_GAP = 12;
/** The most lines a title may take before it is cut. */
const TITLE_LINES = 3;
/** The room of the mark before a name in the key. */
export const KEY_MARK = 25;

const layouts = new WeakMap<Chart, Layout>();

/** Where what is written around this chart's figures stands. */
export const layoutOf = (chart: Chart): Layout => layouts.get(chart)!;

/** Makes room around the figures for everything that is written there. */
export const layout: ChartPlugin = {
  id: 'layout',
  beforeLayout(chart) {
    const made = layoutFor(chart, annotationsOf(chart));
    layouts.set(chart, made);
    chart.options.layout = { padding: made.padding };
  },
};

const layoutFor = (chart: Chart, annotations: Annotations): Layout => {
  const measures = measuresOn(chart.ctx);
  const width = chart.width - 2 * sizes.edge;
  const { title, subtitle, end: underHeadline } = headline(annotations.header, width, measures);
  const key = keyEntries(annotations.key, underHeadline, width, measures.of(sizes.name));
  const ends = endRoom(annotations, chart.height - key.end - BELOW, measures);
  const right = sizes.edge - 6 + (ends.width > 0 ? ends.width + 18 : 0);

  const scales = chart.config.options?.scales as Record<string, Axis> | undefined;
  const axes = [scales?.y, scales?.y1].map((axis) => axisWidth(axis, measures.of(sizes.tick)));
  const [from, to] = [sizes.edge + axes[0]!, chart.width - right - axes[1]!];
  const { min = 0, max = 1 } = scales?.x ?? {};
  const xOf = (value: number) => from + ((value - min) / (max - min)) * (to - from);

  const { units, phases, events } = annotations;
  const note = measures.of(sizes.note);
  const names = nameBands(
    phases.map((band) => ({ from: xOf(band.from), to: xOf(band.to), label: band.label })),
    note,
  );
  const phaseRows = Math.max(0, ...names.map((name) => name?.length ?? 0));
  const eventsTop = key.end + (phaseRows > 0 ? phaseRows * rowHeight(sizes.note) + 4 : 0);
  const unitRow = units.left || units.right ? rowHeight(sizes.unit) + UNIT_GAP : UNIT_GAP;
  const placed = layoutEvents({
    events: events.map(({ at, label }) => ({ at: xOf(at), label })),
    measure: note,
    room: {
      from,
      to,
      right: chart.width - sizes.edge,
      width,
      height: chart.height - eventsTop - unitRow - BELOW - FIGURES,
    },
  });
  const top = eventsTop + placed.above + unitRow;
  return {
    ...{ title, subtitle, key: key.entries, ends },
    units: top - rowHeight(sizes.unit) - UNIT_GAP,
    phases: { top: key.end, names },
    events: { ...placed, top: eventsTop },
    padding: {
      ...{ top, right, left: sizes.edge - 6 },
      bottom: sizes.edge + rowHeight(sizes.footer) - 4 + placed.below,
    },
  };
};

/** The title as large as two lines allow, three only where two will not do at the smallest size, and the subtitle under it. */
const headline = ({ title, subtitle }: Annotations['header'], width: number, measures: Measures) => {
  const fits = (size: number, count: number) => lines(title, width, 9, measures.of(size, 'bold')).length <= count;
  const size = sizes.title.find((one) => fits(one, 2)) ?? sizes.title.at(-1)!;
  const head = { size, lines: lines(title, width, TITLE_LINES, measures.of(size, 'bold')), top: sizes.edge - 10 };
  const top = head.top + head.lines.length * rowHeight(size) + 2;
  const under = { size: sizes.subtitle, lines: lines(subtitle, width, 2, measures.of(sizes.subtitle)), top };
  return { title: head, subtitle: under, end: top + under.lines.length * rowHeight(under.size) + 6 };
};

/** The key in as many rows as it needs. */
const keyEntries = (key: Annotations['key'], top: number, width: number, measure: MeasureText) => {
  const row = rowHeight(sizes.name);
  const entries: { x: number; y: number }[] = [];
  let [x, y]: [number, number] = [sizes.edge, top];
  for (const { label } of key) {
    const entry = KEY_MARK + measure(label);
    if (x > sizes.edge && x + entry > sizes.edge + width) [x, y] = [sizes.edge, y + row];
    entries.push({ x, y: y + row / 2 });
    x += entry + 22;
  }
  return { entries, end: key.length > 0 ? y + row + 6 : top };
};

type Axis = { display?: boolean; tickLabels?: readonly string[]; min?: number; max?: number };

/** How wide Chart.js will make an axis of values: its widest tick and the space beside it. */
const axisWidth = (axis: Axis | undefined, measure: MeasureText): number =>
  axis?.tickLabels && axis.display !== false ? Math.max(...axis.tickLabels.map(measure)) + 12 : 0;
