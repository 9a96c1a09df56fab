import { annotationsOf, type ChartPlugin } from '../annotations.ts';
import { layoutOf, rowHeight } from '../layout.ts';
import { sizes } from '../theme.ts';
import { drawText } from './canvas-text.ts';

/** Stretches of policy: a soft shade behind the figures, and a small name over it. */
export const bands: ChartPlugin = {
  id: 'phases',
  beforeDatasetsDraw(chart) {
    const { ctx, chartArea } = chart;
    const x = chart.scales.x!;
    const { top, names } = layoutOf(chart).phases;
    for (const [i, { from, to, label, shade, colour }] of annotationsOf(chart).phases.entries()) {
      const [left, right] = [x.getPixelForValue(from), x.getPixelForValue(to)];
      ctx.save();
      ctx.fillStyle = shade;
      ctx.fillRect(left, top, Math.max(1, right - left - 1.5), chartArea.bottom - top);
      ctx.restore();
      const name = names[i];
      const pen = { size: sizes.note, colour, align: 'center' } as const;
      if (name) drawText(ctx, label, name.centre, top + (name.row + 0.5) * rowHeight(sizes.note) + 1, pen);
    }
  },
};
