import fc from 'fast-check';
import { expect, test } from 'vitest';
import { basisPoints, spread } from '../../src/measures/spread.ts';
import { iso } from '../../src/values/day.ts';
import { each, on } from '../../src/values/points.ts';
import { anySeries, dated } from './arbitrary.ts';

test('a spread is taken on the days both rates have, and on no others', () => {
  const sofr = dated({ '2026-09-15': 3.66, '2026-09-16': 3.7, '2026-09-17': 3.85 });
  const iorb = dated({ '2026-09-14': 3.65, '2026-09-16': 3.65, '2026-09-17': 3.9, '2026-09-18': 3.9 });
  expect([...each(spread(sofr, iorb))].map(({ day, value }) => [iso(day), value])).toEqual([
    ['2026-09-16', 5],
    ['2026-09-17', -5],
  ]);
});

test('a spread is exact to the basis point', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1000, max: 3000 }), fc.integer({ min: -1000, max: 3000 }), (a, b) => {
      expect(basisPoints(a / 100, b / 100)).toBe(a - b + 0);
    }),
  );
});

test('every spread has both its rates', () => {
  const rate = fc.integer({ min: 0, max: 900 }).map((n) => n / 100);
  fc.assert(
    fc.property(anySeries(rate), anySeries(rate), (a, b) => {
      const found = spread(a, b);
      for (const { day, value } of each(found)) expect(value).toBe(basisPoints(on(a, day)!.value, on(b, day)!.value));
      expect(found.days).toHaveLength([...a.days].filter((day) => b.days.includes(day)).length);
    }),
  );
});
