import { annotationsOf, type ChartPlugin } from '../annotations.ts';
import { valueSize } from '../end-layout.ts';
import { sizes } from '../theme.ts';
import { drawLine, drawText } from './canvas-text.ts';

/** A waterfall's values in a column at the right, a mark for each standing level, and thin lines from step to step. */
export const waterfallLabels: ChartPlugin = {
  id: 'column',
  afterDatasetsDraw(chart) {
    const { ctx, scales, width } = chart;
    const { column: steps, palette } = annotationsOf(chart);
    const y = (i: number) => scales.y!.getPixelForValue(i);
    const row = steps.length > 1 ? y(1) - y(0) : 60;
    // Standing levels keep their size: the last of them is the answer.
    const level = valueSize(2);
    const change = Math.min(level, Math.max(sizes.name, row * 0.75));
    for (const [i, { label, colour, from, to, total, alone }] of steps.entries()) {
      const x = scales.x!.getPixelForValue(to);
      if (!alone && i + 1 < steps.length)
        drawLine(ctx, [x, y(i)], [x, y(i + 1)], { colour: palette.axis, width: 1.5, dash: total ? [] : [3, 4] });
      const half = row * 0.35;
      if (total || from === to) drawLine(ctx, [x, y(i) - half], [x, y(i) + half], { colour, width: total ? 9 : 3 });
      drawText(ctx, label, width - sizes.edge, y(i), {
        size: total ? level : change,
        weight: 'bold',
        colour,
        align: 'right',
      });
    }
  },
};
