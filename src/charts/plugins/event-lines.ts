import type { Chart } from 'chart.js';
import { annotationsOf, type ChartPlugin } from '../annotations.ts';
import { layoutOf, rowHeight } from '../layout.ts';
import { sizes } from '../theme.ts';
import { drawLine, drawText } from './canvas-text.ts';

const drawEvents = (chart: Chart) => {
  const { ctx, chartArea } = chart;
  const { events: days, palette } = annotationsOf(chart);
  const { lowest, flags } = layoutOf(chart).events;
  const row = rowHeight(sizes.note);
  for (const [i, { at, label }] of days.entries()) {
    const flag = flags[i];
    const x = chart.scales.x!.getPixelForValue(at);
    const top = flag ? lowest - flag.row * row : chartArea.top;
    drawLine(ctx, [x, top], [x, chartArea.bottom], {
      colour: filled(chart) ? palette.ink : palette.axis,
      dash: [3, 5],
    });
    if (!flag) continue;
    const left = x - flag.from > flag.to - x;
    drawText(ctx, label, x + (left ? -7 : 7), top + row / 2, {
      size: sizes.note,
      colour: palette.muted,
      align: left ? 'right' : 'left',
    });
  }
};

const filled = (chart: Chart) => chart.data.datasets.some((set) => 'fill' in set && set.fill);

/** Days worth knowing: a quiet upright line each, behind lines and over areas, and its label over the figures. */
export const eventLines: ChartPlugin = {
  id: 'events',
  beforeDatasetsDraw(chart) {
    if (!filled(chart)) drawEvents(chart);
  },
  afterDatasetsDraw(chart) {
    if (filled(chart)) drawEvents(chart);
  },
};
