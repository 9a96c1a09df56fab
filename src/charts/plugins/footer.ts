import { measureOn } from '../frame.ts';
import { furnitureOf, type Piece } from '../furniture.ts';
import { clip } from '../text.ts';
import { font, sizes } from '../theme.ts';
import { write } from './pen.ts';

/** Where the figures come from, and the day they describe, in the bottom corners. */
export const footer: Piece = {
  id: 'footer',
  afterDraw(chart) {
    const { ctx, width, height } = chart;
    const {
      palette,
      footer: { source, asOf },
    } = furnitureOf(chart);
    const measure = measureOn(ctx, font(sizes.footer));
    const pen = { size: sizes.footer, colour: palette.muted } as const;
    const y = height - sizes.edge + 8;
    write(ctx, clip(source, width - 2 * sizes.edge - measure(asOf) - 30, measure), sizes.edge, y, pen);
    write(ctx, asOf, width - sizes.edge, y, { ...pen, align: 'right' });
  },
};
