import { frameOf, rowHeight } from '../frame.ts';
import { furnitureOf, type Piece } from '../furniture.ts';
import { sizes } from '../theme.ts';
import { write } from './pen.ts';

/** The card, and on it the finding, then the measure and unit. */
export const header: Piece = {
  id: 'header',
  beforeDraw(chart) {
    const { ctx, width, height } = chart;
    const { palette } = furnitureOf(chart);
    const { title, subtitle } = frameOf(chart);
    ctx.save();
    ctx.fillStyle = palette.background;
    ctx.fillRect(0, 0, width, height);
    ctx.restore();
    for (const [i, line] of title.lines.entries()) {
      const y = title.top + (i + 0.5) * rowHeight(title.size);
      write(ctx, line, sizes.edge, y, { size: title.size, weight: 'bold', colour: palette.ink });
    }
    for (const [i, line] of subtitle.lines.entries()) {
      const y = subtitle.top + (i + 0.5) * rowHeight(sizes.subtitle);
      write(ctx, line, sizes.edge, y, { size: sizes.subtitle, colour: palette.muted });
    }
  },
};
