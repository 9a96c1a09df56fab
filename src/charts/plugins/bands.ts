import { annotationsOf, type ChartPlugin } from '../annotations.ts';
import { layoutOf } from '../layout.ts';
import { rowHeight } from '../measuring.ts';
import { sizes } from '../theme.ts';
import { drawText } from './canvas-text.ts';

const row = rowHeight(sizes.note);

/** Stretches of policy: a soft shade behind the figures, and its name in it where it fits. */
export const bands: ChartPlugin = {
  id: 'phases',
  beforeDatasetsDraw(chart) {
    const { ctx, chartArea } = chart;
    const x = chart.scales.x!;
    const { top, names } = layoutOf(chart).phases;
    for (const [i, { from, to, shade, colour }] of annotationsOf(chart).phases.entries()) {
      const [left, right] = [x.getPixelForValue(from), x.getPixelForValue(to)];
      ctx.save();
      ctx.fillStyle = shade;
      ctx.fillRect(left, top, Math.max(1, right - left - 1.5), chartArea.bottom - top);
      ctx.restore();
      const pen = { size: sizes.note, colour, align: 'center' } as const;
      for (const [k, line] of (names[i] ?? []).entries())
        drawText(ctx, line, (left + right) / 2, top + (k + 0.5) * row + 1, pen);
    }
  },
};
