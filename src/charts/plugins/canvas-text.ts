import type { SKRSContext2D } from '@napi-rs/canvas';
import { font } from '../theme.ts';

/** A rectangle on the canvas, in CSS pixels. */
export type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

/** How a piece of text is written. */
type TextStyle = {
  readonly size: number;
  readonly colour: string;
  readonly weight?: 'normal' | 'bold';
  readonly align?: 'left' | 'right' | 'center';
  readonly baseline?: 'top' | 'middle' | 'bottom' | 'alphabetic';
  /** A rim in this colour keeps text readable over lines. */
  readonly halo?: string;
};

/** Writes one line of text. */
export const drawText = (ctx: SKRSContext2D, text: string, x: number, y: number, pen: TextStyle): void => {
  ctx.save();
  ctx.font = font(pen.size, pen.weight);
  ctx.textAlign = pen.align ?? 'left';
  ctx.textBaseline = pen.baseline ?? 'middle';
  if (pen.halo) {
    ctx.strokeStyle = pen.halo;
    ctx.lineWidth = 7;
    ctx.lineJoin = 'round';
    ctx.strokeText(text, x, y);
  }
  ctx.fillStyle = pen.colour;
  ctx.fillText(text, x, y);
  ctx.restore();
};

/** Draws one straight line. */
export const drawLine = (
  ctx: SKRSContext2D,
  from: readonly [number, number],
  to: readonly [number, number],
  { colour, width = 1.5, dash = [] }: { colour: string; width?: number; dash?: readonly number[] },
): void => {
  ctx.save();
  ctx.strokeStyle = colour;
  ctx.lineWidth = width;
  ctx.setLineDash([...dash]);
  ctx.beginPath();
  ctx.moveTo(...from);
  ctx.lineTo(...to);
  ctx.stroke();
  ctx.restore();
};
