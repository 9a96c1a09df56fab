import { expect, test } from 'vitest';
import { pictureSize, themes } from '../../src/charts/theme.ts';
import type { Chart } from '../../src/values/chart.ts';
import type { Locale } from '../../src/values/locale.ts';
import { locales } from '../../src/values/locale.ts';
import { ask } from '../world.ts';
import { count, recorded } from './recorded.ts';

const CASES = [
  ['ampleness', {}],
  ['history', { series: 'WRBWFRBL', find: 'all', side: 'below', level: '2.9tn', from: '2025-01-01' }],
  ['history', { series: 'SOFR', find: 'count', side: 'above', level: '4%', from: '2025-01-01' }],
  ['funding', { range: 'max' }],
] as const;

const unnamed = (chart: Chart): Chart =>
  'levels' in chart ? { ...chart, levels: chart.levels!.map((level) => ({ ...level, label: '' })) } : chart;

/** How many pixels of lines would be under each name of a level, in a picture without the names. */
const underNames = async (chart: Chart, locale: Locale): Promise<Record<string, number>> => {
  const labels = 'levels' in chart ? chart.levels!.map(({ label }) => label) : [];
  const { texts } = await recorded(chart, 'dark', locale, 1);
  const { pixels } = await recorded(unnamed(chart), 'dark', locale, 1);
  expect(pixels.width).toBe(pictureSize.width);
  return Object.fromEntries(
    labels.map((label) => {
      const box = texts.find(({ text }) => text === label)!;
      return [label, themes.dark.lines.reduce((sum, colour) => sum + count(pixels, colour, box), 0)];
    }),
  );
};

test.each(CASES)('no line runs under the name of a level: /%s %j', async (command, args) => {
  for (const locale of locales) {
    const { chart } = await ask({ command, args, locale });
    const under = await underNames(chart!, locale);
    expect(Object.keys(under).length).toBeGreaterThan(0);
    expect(under).toEqual(Object.fromEntries(Object.keys(under).map((label) => [label, 0])));
  }
});
