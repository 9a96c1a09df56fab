import { annotationsOf, type ChartPlugin } from '../annotations.ts';
import { layoutOf, rowHeight } from '../layout.ts';
import { sizes } from '../theme.ts';
import { drawText } from './canvas-text.ts';

/** The name of the unit over each axis of values, or in front of the one that lies under the figures. */
export const units: ChartPlugin = {
  id: 'units',
  afterDraw(chart) {
    const { ctx, chartArea } = chart;
    const { left, right, under } = annotationsOf(chart).units;
    const y = layoutOf(chart).units + rowHeight(sizes.unit) / 2;
    const size = sizes.unit;
    if (left) drawText(ctx, left.label, sizes.edge, y, { size, colour: left.colour });
    if (right) drawText(ctx, right.label, chart.scales.y1!.right, y, { size, colour: right.colour, align: 'right' });
    if (under)
      drawText(ctx, under.label, sizes.edge, chartArea.bottom + 8 + sizes.tick * 0.6, { size, colour: under.colour });
  },
};
