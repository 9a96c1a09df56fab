import { frameOf, rowHeight } from '../frame.ts';
import { furnitureOf, type Piece } from '../furniture.ts';
import { sizes } from '../theme.ts';
import { write } from './pen.ts';

/** Stretches of policy: a soft shade behind the figures, and a small name over it. */
export const phases: Piece = {
  id: 'phases',
  beforeDatasetsDraw(chart) {
    const { ctx, chartArea } = chart;
    const x = chart.scales.x!;
    const { top, names } = frameOf(chart).phases;
    for (const [i, { from, to, label, shade, colour }] of furnitureOf(chart).phases.entries()) {
      const [left, right] = [x.getPixelForValue(from), x.getPixelForValue(to)];
      ctx.save();
      ctx.fillStyle = shade;
      ctx.fillRect(left, top, Math.max(1, right - left - 1.5), chartArea.bottom - top);
      ctx.restore();
      const name = names[i];
      const pen = { size: sizes.note, colour, align: 'center' } as const;
      if (name) write(ctx, label, name.centre, top + (name.row + 0.5) * rowHeight(sizes.note) + 1, pen);
    }
  },
};
