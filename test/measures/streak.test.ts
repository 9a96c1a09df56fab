import fc from 'fast-check';
import { expect, test } from 'vitest';
import { streak } from '../../src/measures/streak.ts';
import { iso } from '../../src/values/day.ts';
import { noPoints, type Points } from '../../src/values/points.ts';
import { anySeries, dated, few, weekly } from './arbitrary.ts';

/** The same thing the slow way: count steps from the newest, stop at the first that does not belong. */
const naive = ({ days, values }: Points, widest: number): number => {
  const signs: number[] = [];
  for (let i = values.length - 1; i > 0; i--)
    signs.push(days[i]! - days[i - 1]! > widest ? 0 : Math.sign(values[i]! - values[i - 1]!));
  if (signs.length === 0 || signs[0] === 0) return 0;
  const stop = signs.findIndex((sign) => sign !== signs[0]);
  return (stop < 0 ? signs.length : stop) * signs[0]!;
};

test('a streak counts the steps in one direction up to the latest', () => {
  expect(streak(weekly(5, 4, 6, 3, 2))).toMatchObject({ direction: 'fall', length: 2, by: -4 });
  expect(streak(weekly(5, 4, 5, 6, 7))).toMatchObject({ direction: 'rise', length: 3, by: 3 });
  expect(iso(streak(weekly(5, 4, 6, 3, 2))!.from.day)).toBe('2020-01-15');
});

test('a flat step ends a streak', () => {
  expect(streak(weekly(5, 4, 4, 3))).toMatchObject({ direction: 'fall', length: 1 });
  expect(streak(weekly(5, 4, 4))).toBeUndefined();
});

test('a hole ends a streak of weeks', () => {
  const points = dated({ '2026-09-02': 9, '2026-09-09': 8, '2026-09-23': 7, '2026-09-30': 6 });
  expect(streak(points)).toMatchObject({ direction: 'fall', length: 1 });
  expect(streak(points, 14)).toMatchObject({ direction: 'fall', length: 3 });
});

test('one observation is no streak', () => {
  expect(streak(noPoints)).toBeUndefined();
  expect(streak(weekly(1))).toBeUndefined();
});

test('a streak agrees with counting step by step', () => {
  fc.assert(
    fc.property(anySeries(few), fc.integer({ min: 1, max: 30 }), (points, widest) => {
      const found = streak(points, widest);
      expect(found ? found.length * (found.direction === 'rise' ? 1 : -1) : 0).toBe(naive(points, widest));
      if (found) expect(found.by).toBe(found.to.value - found.from.value);
    }),
    { numRuns: 500 },
  );
});
