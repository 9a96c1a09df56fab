import type { SKRSContext2D } from '@napi-rs/canvas';
import { LRUCache } from 'lru-cache';
import type { MeasureText } from './text.ts';
import { font } from './theme.ts';

/** How high a row of text is. */
export const rowHeight = (size: number) => Math.round(size * 1.3);

/** Measures text in a font on the chart's own canvas. */
export const measureOn =
  (ctx: SKRSContext2D, face: string): MeasureText =>
  (text) => {
    const key = `${face}\n${text}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    ctx.save();
    ctx.font = face;
    const { width } = ctx.measureText(text);
    ctx.restore();
    widths.set(key, width);
    return width;
  };

/** Widths measured before: a layout asks for the same words again and again, and fonts do not change while a process lives. */
const widths = new LRUCache<string, number>({ max: 10_000 });

/** Measures text in our font, in the sizes asked for. */
export type Measures = { of(size: number, weight?: 'normal' | 'bold'): MeasureText };

/** The measures of a canvas. */
export const measuresOn = (ctx: SKRSContext2D): Measures => ({
  of: (size, weight = 'normal') => measureOn(ctx, font(size, weight)),
});
