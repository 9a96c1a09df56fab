import { createRequire } from 'node:module';
import type { SKRSContext2D } from '@napi-rs/canvas';
import { draw } from '../../src/charts/draw.ts';
import { type PaletteName, pictureSize } from '../../src/charts/theme.ts';
import type { Chart } from '../../src/values/chart.ts';
import type { Locale } from '../../src/values/locale.ts';

/** A text as it was painted: where its ink is, in pixels of the picture. */
export type Text = {
  readonly text: string;
  readonly colour: string;
  /** The height of its letters, in pixels of the picture. */
  readonly size: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

const { createCanvas } = createRequire(import.meta.url)('canvas') as {
  createCanvas(w: number, h: number): { getContext(kind: '2d'): SKRSContext2D };
};
const prototype = Object.getPrototypeOf(createCanvas(1, 1).getContext('2d')) as SKRSContext2D;

type Canvas = { data(): Buffer; toBuffer?(done: (error: null, pixels: Buffer) => void): void };

let texts: Text[] = [];
let isEncoded = true;
const paint = prototype.fillText;
prototype.fillText = function (this: SKRSContext2D, text: string, x: number, y: number, ...rest: number[]) {
  if (!isEncoded) asPainted(this.canvas as unknown as Canvas);
  const box = this.measureText(text);
  const { a: scale, e, f } = this.getTransform();
  texts.push({
    text,
    colour: String(this.fillStyle),
    size: Number(/([\d.]+)px/.exec(this.font)?.[1]) * scale,
    left: (x - box.actualBoundingBoxLeft) * scale + e,
    right: (x + box.actualBoundingBoxRight) * scale + e,
    top: (y - box.actualBoundingBoxAscent) * scale + f,
    bottom: (y + box.actualBoundingBoxDescent) * scale + f,
  });
  return paint.call(this, text, x, y, ...rest);
} as typeof paint;

/** Has a canvas give its pixels where it would encode them: tests of what is painted need no PNG and its way back. */
const asPainted = (canvas: Canvas): void => {
  canvas.toBuffer = (done) => {
    const pixels = Buffer.from(canvas.data());
    setImmediate(() => done(null, pixels));
  };
};

/** What is written in a chart as a phone shows it, 400 pixels wide. */
export const writtenOnPhone = async (chart: Chart, theme: PaletteName, locale: Locale): Promise<readonly Text[]> =>
  (await recorded(chart, theme, locale, 400 / pictureSize.width)).texts;

/** Pixels as they lie in memory: red, green, blue and alpha, a byte each. */
export type Pixels = { readonly data: Buffer; readonly width: number; readonly height: number };

/** Paints a chart, and says what was written where. */
export const recorded = async (
  chart: Chart,
  theme: PaletteName,
  locale: Locale,
  scale?: number,
): Promise<{ readonly texts: readonly Text[]; readonly pixels: Pixels }> => {
  texts = [];
  isEncoded = false;
  const drawing = draw(chart, theme, locale, scale);
  isEncoded = true;
  const written = texts; // painting is synchronous: only handing the pixels over is left to wait for
  const { png: data, width, height } = await drawing;
  return { texts: written, pixels: { data, width, height } };
};

/** How many pixels of a rectangle have (nearly) a colour. */
export const count = (
  { data, width, height }: Pixels,
  hex: string,
  { left = 0, top = 0, right = width, bottom = height } = {},
): number => {
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as [number, number, number];
  let found = 0;
  for (let y = Math.max(0, Math.floor(top)); y < Math.min(height, bottom); y++)
    for (let x = Math.max(0, Math.floor(left)); x < Math.min(width, right); x++) {
      const at = (y * width + x) * 4;
      const near = Math.abs(data[at]! - r) + Math.abs(data[at + 1]! - g) + Math.abs(data[at + 2]! - b) < 12;
      if (near) found++;
    }
  return found;
};
