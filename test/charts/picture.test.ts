import sharp from 'sharp';
import { afterAll, describe, expect, test } from 'vitest';
import { samples } from '../../bench/samples.ts';
import type { Annotations } from '../../src/charts/annotations.ts';
import { configuration } from '../../src/charts/config.ts';
import { draw } from '../../src/charts/draw.ts';
import { type PaletteName, pictureSize, themes } from '../../src/charts/theme.ts';
import type { Chart } from '../../src/values/chart.ts';
import { type Locale, locales } from '../../src/values/locale.ts';
import { count, recorded, type Text } from './recorded.ts';
import { charts, lineChart } from './sample.ts';

const all: [string, (typeof samples)[number]['chart']][] = [
  ...Object.entries(charts).map(([name, chart]): [string, () => Chart] => [name, () => chart]),
  ...samples.map(({ name, chart }): [string, typeof chart] => [name, chart]),
];
const themeNames = Object.keys(themes) as PaletteName[];

const furnitureOf = (chart: Chart, theme: PaletteName, locale: (typeof locales)[number]) =>
  configuration(chart, theme, locale).options!.plugins!.annotations as unknown as Annotations;

const inside = ({ left, top, right, bottom }: Text) =>
  Math.min(left, top) >= 8 && right <= pictureSize.width - 8 && bottom <= pictureSize.height - 8;

const overlap = (a: Text, b: Text) =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;

describe.each(all)('a picture of %s', (_, chartIn) => {
  const painted = new Map<string, ReturnType<typeof recorded>>();
  afterAll(() => painted.clear());
  /** The picture, painted once for all that is asked of it. */
  const paintedIn = (locale: Locale, theme: PaletteName) => {
    const key = `${locale} ${theme}`;
    const one = painted.get(key) ?? recorded(chartIn(locale), theme, locale, 1);
    painted.set(key, one);
    return one;
  };

  test.each(locales)('has everything written inside it and nothing over anything else, in %s', async (locale) => {
    for (const theme of themeNames) {
      const { texts, pixels } = await paintedIn(locale, theme);
      const { background } = themes[theme];

      // On a phone the picture is 400 pixels wide.
      expect(texts.filter(({ size }) => size * (400 / pictureSize.width) < 9)).toEqual([]);
      expect(texts.filter((box) => !inside(box))).toEqual([]);
      expect(texts.flatMap((a, i) => texts.slice(i + 1).filter((b) => overlap(a, b)))).toEqual([]);

      // Nothing at all is painted on the rim.
      const { width, height } = pixels;
      const rim = [{ bottom: 6 }, { top: height - 6 }, { right: 6 }, { left: width - 6 }] as const;
      for (const side of rim) {
        const area = { left: 0, top: 0, right: width, bottom: height, ...side };
        expect(count(pixels, background, side)).toBe((area.right - area.left) * (area.bottom - area.top));
      }
    }
  });

  test.each(themeNames)('shows the last value where it stands, in its colour, in the %s theme', async (theme) => {
    const chart = chartIn('en');
    const { texts, pixels } = await paintedIn('en', theme);
    const { ends, column } = furnitureOf(chart, theme, 'en');
    const wanted = [...ends.map(({ value, colour }) => ({ label: value, colour })), ...column];
    if (wanted.length === 0 && chart.kind !== 'accounts')
      expect('lines' in chart && chart.lines.every(({ points }) => points.length === 0)).toBe(true);
    for (const { label, colour } of wanted) {
      const written = texts.filter(({ text }) => text === label);
      expect(written.length, label).toBeGreaterThan(0);
      const { size } = written.reduce((largest, one) => (one.size > largest.size ? one : largest));
      if (!column.some((step) => step.label === label && !step.total))
        expect(size * (400 / pictureSize.width), label).toBeGreaterThanOrEqual(14);
      expect(
        written.some((box) => count(pixels, colour, box) > 30),
        label,
      ).toBe(true);
    }
  });
});

describe('a picture', () => {
  test('has the size of a screen with two pixels to one, and is encoded to the very pixels that were painted', async () => {
    const { png, width, height } = await draw(charts.line!, 'dark', 'en');
    expect([width, height]).toEqual([1600, 1200]);
    const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
    expect([info.format, info.width, info.height]).toEqual(['raw', 1600, 1200]);
    expect(data.equals((await recorded(charts.line!, 'dark', 'en')).pixels.data)).toBe(true);
  });

  test('is not blank: the line crosses it from left to right, and ink is written on it', async () => {
    const { pixels } = await recorded(charts.line!, 'dark', 'en', 1);
    const colour = themes.dark.lines[0];
    for (let x = 90; x < 580; x += 40)
      expect(count(pixels, colour, { left: x, right: x + 40 }), `${x}`).toBeGreaterThan(10);
    expect(count(pixels, themes.dark.ink)).toBeGreaterThan(300);
  });

  test.each([
    ['en', 'Reserves fell to their lowest since 2020 as the Treasury rebuilt its account and reserves drained ok'],
    [
      'zh-CN',
      '从几乎为零到数万亿的四轮购债与两轮缩表以及新冠疫情之后美联储资产负债表的扩张与收缩如何一步一步造就了我们今天在银行体系里所看到的这个准备金的规模呢',
    ],
  ] as const)('fits the longest title that is promised on two lines, whole: %s', async (locale, title) => {
    expect([100, 73]).toContain([...title].length);
    const { texts } = await recorded(lineChart({ title }), 'dark', locale, 1);
    const written = texts.slice(0, 2).map(({ text }) => text);
    const bare = (text: string) => text.replace(/\s/g, '');
    expect(bare(written.join(''))).toBe(bare(title));
  });

  test('breaks the line where figures are missing', async () => {
    const chart = charts.line as Extract<Chart, { lines: unknown }>;
    const [whole] = chart.lines;
    const holed = { ...chart, lines: [{ ...whole!, points: whole!.points.filter((_, i) => i < 80 || i > 120) }] };
    const middle = { left: 300, right: 350, top: 200, bottom: 450 };
    const colour = themes.dark.lines[0];
    expect(count((await recorded(chart, 'dark', 'en', 1)).pixels, colour, middle)).toBeGreaterThan(50);
    expect(count((await recorded(holed, 'dark', 'en', 1)).pixels, colour, middle)).toBe(0);
  });
});
