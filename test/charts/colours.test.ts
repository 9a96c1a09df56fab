import fc from 'fast-check';
import { expect, test } from 'vitest';
import { coloursOf } from '../../src/charts/colours.ts';
import { configuration } from '../../src/charts/config.ts';
import { themes } from '../../src/charts/theme.ts';
import { series, seriesIds } from '../../src/series/catalog.ts';
import type { Line } from '../../src/values/chart.ts';
import { line, lineChart } from './sample.ts';

const { dark, light } = themes;
const lines = (...ids: string[]): Line[] => ids.map((id) => line({ id, label: id }));

test('a series has its colour wherever it stands and whatever it is shown with', () => {
  const [alone] = coloursOf(lines('SOFR'), dark);
  expect(coloursOf(lines('EFFR', 'IORB', 'SOFR'), dark)[2]).toBe(alone);
  expect(coloursOf(lines('SOFR', 'WRBWFRBL'), dark)[0]).toBe(alone);
  expect(coloursOf(lines('WRBWFRBL'), dark)).not.toEqual(coloursOf(lines('WRESBAL'), dark));
});

test('a spread has the colour of the rate it begins with, where the catalog says nothing of it', () => {
  const [spread] = coloursOf([line({ id: 'SOFR-IORB', of: ['SOFR', 'IORB'] })], dark);
  expect(spread).toBe(coloursOf(lines('SOFR'), dark)[0]);
});

test('no two lines of a chart are alike, and the one named first keeps its colour', () => {
  const code = fc.constantFrom(...seriesIds.map((id) => series(id).code), 'SOFR-IORB', 'WRESBAL/GDP', 'OTHER');
  fc.assert(
    fc.property(fc.uniqueArray(code, { minLength: 1, maxLength: 6 }), (codes) => {
      const colours = coloursOf(lines(...codes), light);
      expect(new Set(colours).size).toBe(codes.length);
      expect(colours[0]).toBe(coloursOf(lines(codes[0]!), light)[0]);
    }),
  );
});

test('the five rates people compare keep their own colours beside each other', () => {
  const codes = ['SOFR', 'EFFR', 'IORB', 'DFEDTARU', 'DFEDTARL'];
  expect(coloursOf(lines(...codes), dark)).toEqual(codes.map((code) => coloursOf(lines(code), dark)[0]));
});

test('the leading line is solid, thickest and painted last, even where it was given as a second reading', () => {
  const given = lineChart({
    lines: [line({ id: 'WRESBAL', style: 'dashed' }), line(), line({ id: 'b', style: 'dashed' })],
  });
  const sets = configuration(given, 'dark', 'en').data.datasets as unknown as {
    borderWidth: number;
    borderDash: number[];
    order: number;
  }[];
  const [lead, second, third] = sets as [(typeof sets)[0], (typeof sets)[0], (typeof sets)[0]];
  expect(lead.borderDash).toEqual([]);
  expect(third.borderDash).not.toEqual([]);
  for (const other of [second, third]) {
    expect(lead.borderWidth).toBeGreaterThan(other.borderWidth);
    expect(lead.order).toBeLessThan(other.order);
  }
});
