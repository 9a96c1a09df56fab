import type { Chart } from 'chart.js';
import { frameOf, rowHeight } from '../frame.ts';
import { furnitureOf, type Piece } from '../furniture.ts';
import { sizes } from '../theme.ts';
import { rule, write } from './pen.ts';

const drawEvents = (chart: Chart) => {
  const { ctx, chartArea } = chart;
  const { events: days, palette } = furnitureOf(chart);
  const { lowest, flags } = frameOf(chart).events;
  const row = rowHeight(sizes.note);
  for (const [i, { at, label }] of days.entries()) {
    const flag = flags[i];
    const x = chart.scales.x!.getPixelForValue(at);
    const top = flag ? lowest - flag.row * row : chartArea.top;
    rule(ctx, [x, top], [x, chartArea.bottom], { colour: filled(chart) ? palette.ink : palette.axis, dash: [3, 5] });
    if (!flag) continue;
    const left = x - flag.from > flag.to - x;
    write(ctx, label, x + (left ? -7 : 7), top + row / 2, {
      size: sizes.note,
      colour: palette.muted,
      align: left ? 'right' : 'left',
    });
  }
};

const filled = (chart: Chart) => chart.data.datasets.some((set) => 'fill' in set && set.fill);

/** Days worth knowing: a quiet upright line each, behind lines and over areas, and its label over the figures. */
export const events: Piece = {
  id: 'events',
  beforeDatasetsDraw(chart) {
    if (!filled(chart)) drawEvents(chart);
  },
  afterDatasetsDraw(chart) {
    if (filled(chart)) drawEvents(chart);
  },
};
