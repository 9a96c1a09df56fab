import { annotationsOf, type ChartPlugin } from '../annotations.ts';
import { KEY_MARK, layoutOf } from '../layout.ts';
import { sizes } from '../theme.ts';
import { drawText } from './canvas-text.ts';

/** What a colour or a ring means, where the figures cannot be named directly. */
export const legend: ChartPlugin = {
  id: 'key',
  afterDraw(chart) {
    const { ctx } = chart;
    const { key: entries, palette } = annotationsOf(chart);
    for (const [i, { label, colour, shape }] of entries.entries()) {
      const { x, y } = layoutOf(chart).key[i]!;
      ctx.save();
      ctx.fillStyle = ctx.strokeStyle = colour;
      ctx.lineWidth = 3.5;
      ctx.beginPath();
      if (shape === 'bar') ctx.roundRect(x, y - 9, 18, 18, 3);
      else ctx.arc(x + 9, y, 7, 0, 2 * Math.PI);
      if (shape === 'bar') ctx.fill();
      else ctx.stroke();
      ctx.restore();
      drawText(ctx, label, x + KEY_MARK, y, { size: sizes.name, colour: palette.ink });
    }
  },
};
