import { frameOf, KEY_MARK } from '../frame.ts';
import { furnitureOf, type Piece } from '../furniture.ts';
import { sizes } from '../theme.ts';
import { write } from './pen.ts';

/** What a colour or a ring means, where the figures cannot be named directly. */
export const key: Piece = {
  id: 'key',
  afterDraw(chart) {
    const { ctx } = chart;
    const { key: entries, palette } = furnitureOf(chart);
    for (const [i, { label, colour, shape }] of entries.entries()) {
      const { x, y } = frameOf(chart).key[i]!;
      ctx.save();
      ctx.fillStyle = ctx.strokeStyle = colour;
      ctx.lineWidth = 3.5;
      ctx.beginPath();
      if (shape === 'bar') ctx.roundRect(x, y - 9, 18, 18, 3);
      else ctx.arc(x + 9, y, 7, 0, 2 * Math.PI);
      if (shape === 'bar') ctx.fill();
      else ctx.stroke();
      ctx.restore();
      write(ctx, label, x + KEY_MARK, y, { size: sizes.name, colour: palette.ink });
    }
  },
};
