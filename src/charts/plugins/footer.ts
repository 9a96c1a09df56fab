import { annotationsOf, type ChartPlugin } from '../annotations.ts';
import { measureOn } from '../measuring.ts';
import { clipToWidth } from '../text.ts';
import { font, sizes } from '../theme.ts';
import { drawText } from './canvas-text.ts';

/** A source whose codes find no room is named without them: *Details* has them. */
const CODES = / ?[(（][^()（）]*[)）]$/;

/** Where the figures come from, and the day they describe, in the bottom corners. */
export const footer: ChartPlugin = {
  id: 'footer',
  afterDraw(chart) {
    const { ctx, width, height } = chart;
    const {
      palette,
      footer: { source, asOf },
    } = annotationsOf(chart);
    const measure = measureOn(ctx, font(sizes.footer));
    const pen = { size: sizes.footer, colour: palette.muted } as const;
    const y = height - sizes.edge + 1;
    const room = width - 2 * sizes.edge - measure(asOf) - 24;
    const fitting = measure(source) > room ? source.replace(CODES, '') : source;
    drawText(ctx, clipToWidth(fitting, room, measure), sizes.edge, y, pen);
    drawText(ctx, asOf, width - sizes.edge, y, { ...pen, align: 'right' });
  },
};
