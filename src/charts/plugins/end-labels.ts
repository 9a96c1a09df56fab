import { annotationsOf, type ChartPlugin } from '../annotations.ts';
import { spreadLabels } from '../label-layout.ts';
import { layoutOf, measureOn, valueSizeOf } from '../layout.ts';
import { font, sizes } from '../theme.ts';
import { drawLine, drawText } from './canvas-text.ts';

/** The last value of each line, at its point: a dot, and beside it the value in the line's colour. */
export const endLabels: ChartPlugin = {
  id: 'ends',
  afterDatasetsDraw(chart) {
    const { ctx, chartArea, scales } = chart;
    const { ends: all, palette } = annotationsOf(chart);
    const { names, compact } = layoutOf(chart);
    const value = valueSizeOf(all.length, compact);
    const small = (i: number) => (compact ? 0 : names[i]!.length * sizes.name * 1.15);
    const heights = all.map(
      ({ note }, i) => small(i) + value * 1.1 + (note ? sizes.note * 1.3 : 0) + (all.length > 1 ? 8 : 0),
    );
    const points = all.map(
      ({ axis, x, y }) => [scales.x!.getPixelForValue(x), scales[axis]!.getPixelForValue(y)] as const,
    );
    const centres = spreadLabels(
      points.map(([, y], i) => ({ at: y, size: heights[i]! })),
      chartArea.top - 14,
      chartArea.bottom + 14,
    );
    // Past a second axis there is no leading line: it would run through the axis' ticks.
    const left = (scales.y1 ?? chartArea).right + 16;

    for (const [i, { colour, dot, note, value: text }] of all.entries()) {
      const [x, y] = points[i]!;
      const centre = centres[i]!;
      if (all.length > 1 && !scales.y1 && (Math.abs(centre - y) > 16 || left - x > 40))
        drawLine(ctx, [x + 9, y], [left - 6, centre], { colour, width: 1.5, dash: left - x > 40 ? [2, 4] : [] });
      if (dot) {
        ctx.save();
        ctx.beginPath();
        ctx.arc(x, y, 7.5, 0, 2 * Math.PI);
        ctx.fillStyle = colour;
        ctx.strokeStyle = palette.background;
        ctx.lineWidth = 3;
        ctx.fill();
        ctx.stroke();
        ctx.restore();
      }
      if (compact) {
        const name = names[i]!.join(' ');
        drawText(ctx, name, left, centre, { size: sizes.name, colour });
        const space = name ? measureOn(ctx, font(sizes.name))(`${name} `) : 0;
        drawText(ctx, text, left + space, centre, { size: value, weight: 'bold', colour });
        continue;
      }
      let line = centre - (heights[i]! - (all.length > 1 ? 8 : 0)) / 2;
      for (const name of names[i]!) {
        drawText(ctx, name, left, line + sizes.name * 0.575, { size: sizes.name, colour });
        line += sizes.name * 1.15;
      }
      drawText(ctx, text, left, line + value * 0.55, { size: value, weight: 'bold', colour });
      line += value * 1.1;
      if (note) drawText(ctx, note, left, line + sizes.note * 0.65, { size: sizes.note, colour: palette.muted });
    }
  },
};
