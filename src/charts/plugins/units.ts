import { frameOf, rowHeight } from '../frame.ts';
import { furnitureOf, type Piece } from '../furniture.ts';
import { sizes } from '../theme.ts';
import { write } from './pen.ts';

/** The name of the unit over each axis of values, or in front of the one that lies under the figures. */
export const units: Piece = {
  id: 'units',
  afterDraw(chart) {
    const { ctx, chartArea } = chart;
    const { left, right, under } = furnitureOf(chart).units;
    const y = frameOf(chart).units + rowHeight(sizes.unit) / 2;
    const size = sizes.unit;
    if (left) write(ctx, left.label, sizes.edge, y, { size, colour: left.colour });
    if (right) write(ctx, right.label, chart.scales.y1!.right, y, { size, colour: right.colour, align: 'right' });
    if (under)
      write(ctx, under.label, sizes.edge, chartArea.bottom + 8 + sizes.tick * 0.6, { size, colour: under.colour });
  },
};
