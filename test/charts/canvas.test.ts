import { createRequire } from 'node:module';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';

type Done = (error: Error | null, png: Buffer) => void;
type Canvas = {
  getContext(kind: '2d'): { fillStyle: string; fillRect(x: number, y: number, w: number, h: number): void };
  toBuffer(done: Done, mime?: string): void;
  toBuffer(mime: string): Buffer;
  createPNGStream(): AsyncIterable<Buffer>;
};
const { createCanvas } = createRequire(import.meta.url)('canvas') as {
  createCanvas(w: number, h: number): Canvas;
};

const painted = (alpha: () => number): Canvas => {
  const canvas = createCanvas(64, 48);
  const ctx = canvas.getContext('2d');
  let seed = 7;
  const random = () => {
    seed = (seed * 16_807) % 2_147_483_647;
    return seed / 2_147_483_647;
  };
  for (let x = 0; x < 64; x++)
    for (let y = 0; y < 48; y++) {
      const [r, g, b] = [random(), random(), random()].map((n) => Math.round(n * 255));
      ctx.fillStyle = `rgba(${r}, ${g}, ${b}, ${alpha()})`;
      ctx.fillRect(x, y, 1, 1);
    }
  return canvas;
};

/** As text, which is compared at once where a buffer is byte by byte. */
const pixels = async (png: Buffer) => (await sharp(png).ensureAlpha().raw().toBuffer()).toString('hex');
const encoded = (canvas: Canvas, ...mime: string[]) =>
  new Promise<Buffer>((resolve, reject) =>
    canvas.toBuffer((error, png) => (error ? reject(error) : resolve(png)), ...mime),
  );

describe('the local canvas package', () => {
  let turn = 0;
  const kinds = { opaque: () => 1, translucent: () => (turn++ % 11) / 10 };

  for (const [kind, alpha] of Object.entries(kinds))
    test(`encodes a ${kind} picture to the pixels of the stock encoder`, async () => {
      const canvas = painted(alpha);
      const expected = await pixels(canvas.toBuffer('image/png'));
      expect(await pixels(await encoded(canvas, 'image/png'))).toEqual(expected);
      expect(await pixels(await encoded(canvas))).toEqual(expected);
    });

  test('streams the same picture', async () => {
    const canvas = painted(() => 0.5);
    const chunks: Buffer[] = [];
    for await (const chunk of canvas.createPNGStream()) chunks.push(chunk);
    expect(await pixels(Buffer.concat(chunks))).toEqual(await pixels(canvas.toBuffer('image/png')));
  });

  test('answers after the call, never within it', async () => {
    const canvas = painted(() => 1);
    let called = false;
    const done = new Promise<void>((resolve) =>
      canvas.toBuffer(() => {
        called = true;
        resolve();
      }),
    );
    expect(called).toBe(false);
    await done;
    expect(called).toBe(true);
  });

  test('leaves other formats to the stock encoder', async () => {
    const jpeg = await encoded(
      painted(() => 1),
      'image/jpeg',
    );
    expect((await sharp(jpeg).metadata()).format).toBe('jpeg');
  });
});
