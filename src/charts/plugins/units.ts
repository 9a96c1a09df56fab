import type { Chart } from 'chart.js';
import { annotationsOf, type ChartPlugin, type LabelledSpan, type UnitLabel } from '../annotations.ts';
import { layoutOf } from '../layout.ts';
import { measureOn, rowHeight } from '../measuring.ts';
import { clipToWidth } from '../text.ts';
import { font, sizes } from '../theme.ts';
import { drawText } from './canvas-text.ts';

const size = sizes.unit;

/** The names of an axis' lines, each in its own colour, and its unit. */
const spansOf = ({ names = [], label, colour }: UnitLabel): readonly LabelledSpan[] => [
  ...names.map((name, i) => ({ ...name, label: i + 1 < names.length ? `${name.label} · ` : `${name.label}  ` })),
  { label, colour },
];

/** Writes the spans of a unit from the left, or so that they end at the right. */
const drawUnit = (chart: Chart, unit: UnitLabel, side: 'left' | 'right', edge: number, width: number): void => {
  const { ctx } = chart;
  const measure = measureOn(ctx, font(size));
  const room = width - measure(unit.label) - 10;
  const named = (unit.names ?? []).map((name) => ({
    ...name,
    label: clipToWidth(name.label, room / unit.names!.length - 12, measure),
  }));
  const spans = spansOf({ ...unit, names: named });
  const total = spans.reduce((sum, { label }) => sum + measure(label), 0);
  const y = layoutOf(chart).units + rowHeight(size) / 2;
  let x = side === 'left' ? edge : edge - total;
  for (const { label, colour } of spans) {
    drawText(ctx, label.trimEnd(), x, y, { size, colour, halo: annotationsOf(chart).palette.background });
    x += measure(label);
  }
};

/** Over each axis of values its unit, with two axes the lines it measures too; in front of the one that lies under the figures its unit. */
export const units: ChartPlugin = {
  id: 'units',
  afterDraw(chart) {
    const { ctx, chartArea, scales } = chart;
    const { left, right, under } = annotationsOf(chart).units;
    const end = scales.y1?.right ?? chartArea.right;
    const half = (end - sizes.edge) / (right ? 2 : 1) - 6;
    if (left) drawUnit(chart, left, 'left', sizes.edge, half);
    if (right) drawUnit(chart, right, 'right', end, half);
    if (under)
      drawText(ctx, under.label, sizes.edge, chartArea.bottom + 8 + sizes.tick * 0.6, { size, colour: under.colour });
  },
};
