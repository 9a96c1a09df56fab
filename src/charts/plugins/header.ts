import { annotationsOf, type ChartPlugin } from '../annotations.ts';
import { layoutOf } from '../layout.ts';
import { rowHeight } from '../measuring.ts';
import { sizes } from '../theme.ts';
import { drawText } from './canvas-text.ts';

/** The card, and on it the finding, then the measure and unit. */
export const header: ChartPlugin = {
  id: 'header',
  beforeDraw(chart) {
    const { ctx, width, height } = chart;
    const { palette } = annotationsOf(chart);
    const { title, subtitle } = layoutOf(chart);
    ctx.save();
    ctx.fillStyle = palette.background;
    ctx.fillRect(0, 0, width, height);
    ctx.restore();
    for (const [i, line] of title.lines.entries()) {
      const y = title.top + (i + 0.5) * rowHeight(title.size);
      drawText(ctx, line, sizes.edge, y, { size: title.size, weight: 'bold', colour: palette.ink });
    }
    for (const [i, line] of subtitle.lines.entries()) {
      const y = subtitle.top + (i + 0.5) * rowHeight(sizes.subtitle);
      drawText(ctx, line, sizes.edge, y, { size: sizes.subtitle, colour: palette.muted });
    }
  },
};
