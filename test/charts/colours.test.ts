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

test('what is reckoned from two series has a colour of its own: neither of theirs, beside them or alone', () => {
  const code = fc.constantFrom(...seriesIds.map((id) => series(id).code));
  fc.assert(
    fc.property(code, code, fc.constantFrom('-', '/'), (one, other, how) => {
      const between = line({ id: `${one}${how}${other}`, of: [one, other] });
      const [own] = coloursOf([between], dark);
      expect([one, other].map((each) => coloursOf(lines(each), dark)[0])).not.toContain(own);
      if (one !== other) expect(coloursOf([between, ...lines(one, other)], dark)[0]).toBe(own);
    }),
  );
});

test('a line that is of the kin of a series has its colour, whatever it is called itself', () => {
  const cap = { ...line({ id: 'CAP_MBS' }), kin: 'WSHOMCB' };
  expect(coloursOf([cap], dark)).toEqual(coloursOf(lines('WSHOMCB'), dark));
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
