import { describe, expect, test } from 'vitest';
import { type Palette, type PaletteName, themes } from '../../src/charts/theme.ts';

type Rgb = readonly [number, number, number];

const rgb = (hex: string): Rgb =>
  [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255) as unknown as Rgb;
const linear = (c: Rgb): Rgb =>
  c.map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)) as unknown as Rgb;

/** Contrast ratio, https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
const contrast = (a: string, b: string): number => {
  const luminance = (hex: string) => {
    const [r, g, bl] = linear(rgb(hex));
    return 0.2126 * r + 0.7152 * g + 0.0722 * bl;
  };
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
};

/** Severe colour-vision deficiencies in linear RGB, Machado, Oliveira and Fernandes 2009, https://doi.org/10.1109/TVCG.2009.113 */
const sight = {
  usual: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protan: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deutan: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritan: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
} as const;

/** Oklab, https://bottosson.github.io/posts/oklab/ */
const oklab = ([r, g, b]: Rgb): Rgb => {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
};

const seen = (hex: string, m: readonly number[]): Rgb => {
  const [r, g, b] = linear(rgb(hex));
  const clamp = (v: number) => Math.min(1, Math.max(0, v));
  return oklab([0, 3, 6].map((row) => clamp(m[row]! * r + m[row + 1]! * g + m[row + 2]! * b)) as unknown as Rgb);
};
const distance = (a: Rgb, b: Rgb) => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);

const pairs = (colours: readonly string[]) =>
  colours.flatMap((a, i) => colours.slice(i + 1).map((b) => [a, b] as const));
const DISCORD: Record<PaletteName, string> = { dark: '#313338', light: '#ffffff' };

describe.each(Object.entries(themes) as [PaletteName, Palette][])('the %s theme', (name, palette) => {
  test('writes every colour of text at a contrast of at least 4.5 to its card, 7 for ink', () => {
    const { ink, muted, lines, rise, fall, total, tones, background } = palette;
    for (const colour of [muted, ...lines, rise, fall, total, ...Object.values(tones).map((tone) => tone.name)])
      expect(contrast(colour, background), colour).toBeGreaterThanOrEqual(4.5);
    expect(contrast(ink, background)).toBeGreaterThanOrEqual(7);
  });

  test('draws lines that also stand out from the background Discord has', () => {
    for (const colour of palette.lines) expect(contrast(colour, DISCORD[name]), colour).toBeGreaterThanOrEqual(3);
  });

  test('keeps the grid quieter than anything that means something', () => {
    for (const colour of palette.lines)
      expect(contrast(palette.grid, palette.background)).toBeLessThan(contrast(colour, palette.background) / 2);
  });

  test.each(Object.entries(sight))('has lines that differ from each other in %s sight', (_, matrix) => {
    for (const [a, b] of pairs(palette.lines))
      expect(distance(seen(a, matrix), seen(b, matrix)), `${a} and ${b}`).toBeGreaterThan(0.08);
    // The first two are what most charts use, and rise against fall is a meaning: further apart.
    for (const [a, b] of [...pairs(palette.lines.slice(0, 2)), [palette.rise, palette.fall] as const])
      expect(distance(seen(a, matrix), seen(b, matrix)), `${a} and ${b}`).toBeGreaterThan(0.12);
  });
});
