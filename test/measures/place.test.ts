import fc from 'fast-check';
import { expect, test } from 'vitest';
import { median, medianAbsoluteDeviation } from '../../src/measures/median.ts';
import { percentile } from '../../src/measures/percentile.ts';
import { placement, robustZ, zScore } from '../../src/measures/place.ts';
import { mean, standardDeviation } from '../../src/measures/statistics.ts';
import { few, weekly } from './arbitrary.ts';

const values = fc.array(few, { minLength: 1, maxLength: 40 });

test('a percentile counts half of the ties', () => {
  expect(percentile([1, 2, 2, 3], 2)).toBe(50);
  expect(percentile([1, 2, 2, 3], 2, 'atOrBelow')).toBe(75);
  expect(percentile([1, 2, 3], 0)).toBe(0);
  expect(percentile([1, 2, 3], 4)).toBe(100);
  expect(percentile([7, 7, 7], 7)).toBe(50);
});

test('a percentile lies between 0 and 100, mid-rank never above at-or-below', () => {
  fc.assert(
    fc.property(values, few, (among, value) => {
      const mid = percentile(among, value);
      expect(mid).toBeGreaterThanOrEqual(0);
      expect(mid).toBeLessThanOrEqual(percentile(among, value, 'atOrBelow'));
      expect(percentile(among, value, 'atOrBelow')).toBeLessThanOrEqual(100);
    }),
  );
});

test('a mid-rank percentile is symmetric: mirrored values stand at the mirrored percentile', () => {
  fc.assert(
    fc.property(values, few, (among, value) => {
      const mirror = percentile(
        among.map((v) => -v),
        -value,
      );
      expect(percentile(among, value) + mirror).toBeCloseTo(100, 10);
    }),
  );
});

test('the mean of all mid-rank percentiles is 50', () => {
  fc.assert(
    fc.property(values, (among) => {
      expect(mean(among.map((value) => percentile(among, value)))).toBeCloseTo(50, 8);
    }),
  );
});

test('the textbook figures come out', () => {
  expect(mean([2, 4, 4, 4, 5, 5, 7, 9])).toBe(5);
  expect(standardDeviation([2, 4, 4, 4, 5, 5, 7, 9])).toBeCloseTo(2.13809, 5);
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 2, 3])).toBe(2.5);
  expect(medianAbsoluteDeviation([1, 1, 2, 2, 4, 6, 9])).toBe(1);
  expect(robustZ([1, 1, 2, 2, 4, 6, 9], 6)).toBeCloseTo(2.698, 3);
});

test('a window without spread is flat, not infinite', () => {
  expect(zScore([3, 3, 3], 3)).toBe('flat');
  expect(robustZ([3, 3, 3, 9], 9)).toBe('flat');
});

test('a z-score does not change with the unit or the zero', () => {
  fc.assert(
    fc.property(fc.array(few, { minLength: 3, maxLength: 40 }), few, (among, value) => {
      const plain = zScore(among, value);
      const moved = zScore(
        among.map((v) => 8 * v + 64),
        8 * value + 64,
      );
      if (plain === 'flat') expect(moved).toBe('flat');
      else expect(moved).toBeCloseTo(plain, 8);
    }),
  );
});

test('a place needs the whole window', () => {
  expect(placement(weekly(1, 2, 3), 4)).toBeUndefined();
  expect(placement(weekly(9, 1, 2, 3), 3)).toMatchObject({ size: 3, mean: 2, sd: 1, z: 1 });
});

test('no values have no mean, median or percentile', () => {
  expect(() => mean([])).toThrow(RangeError);
  expect(() => median([])).toThrow(RangeError);
  expect(() => percentile([], 1)).toThrow(RangeError);
  expect(() => standardDeviation([1])).toThrow(RangeError);
});
