import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changeBetween, overWeeks, since, sincePeak, step } from '../../src/measures/change.ts';
import { difference } from '../../src/measures/difference.ts';
import { day, iso } from '../../src/values/day.ts';
import { between, first, latest, noPoints, size } from '../../src/values/points.ts';
import { anySeries, dated, dollars, weekly, weeklySeries } from './arbitrary.ts';

test('the sum of all steps is the change from first to last', () => {
  fc.assert(
    fc.property(anySeries(), (points) => {
      let sum = 0;
      for (let i = 2; i <= size(points); i++)
        sum += step({ days: points.days.subarray(0, i), values: points.values.subarray(0, i) })!.by;
      expect(sum).toBe(latest(points)!.value - first(points)!.value);
      expect(changeBetween(points, first(points)!.day, latest(points)!.day)!.by).toBe(sum);
    }),
  );
});

test('a change over weeks is against the observation of that very day, or it is none', () => {
  const points = dated({ '2026-09-02': 10, '2026-09-10': 20, '2026-09-23': 30, '2026-09-30': 45 });
  expect(overWeeks(points, 1)!.by).toBe(15);
  expect(overWeeks(points, 3)).toBeUndefined();
  expect(overWeeks(points, 4)!.by).toBe(35);
  expect(overWeeks(points, 5)).toBeUndefined();
});

test('a change over weeks is the sum of as many steps in a series without holes', () => {
  fc.assert(
    fc.property(weeklySeries(dollars, 3), fc.integer({ min: 1, max: 59 }), (points, weeks) => {
      const found = overWeeks(points, weeks);
      if (weeks >= size(points)) expect(found).toBeUndefined();
      else expect(found!.by).toBe(points.values.at(-1)! - points.values.at(-1 - weeks)!);
    }),
  );
});

test('a change since a day starts at the latest observation on or before it, and says which', () => {
  const points = dated({ '2022-06-01': 100, '2022-06-08': 90, '2022-06-15': 70 });
  expect(iso(since(points, day('2022-06-14'))!.from.day)).toBe('2022-06-08');
  expect(since(points, day('2022-06-14'))!.by).toBe(-20);
  expect(since(points, day('2022-06-08'))!.by).toBe(-20);
  expect(since(points, day('2022-05-31'))).toBeUndefined();
  expect(since(points, day('2030-01-01'))!.by).toBe(0);
});

test('nothing is above its peak', () => {
  fc.assert(
    fc.property(anySeries(), (points) => {
      expect(sincePeak(points)!.by).toBeLessThanOrEqual(0);
    }),
  );
});

test('the peak of a stretch is found by slicing it first', () => {
  const points = weekly(900, 10, 50, 30);
  expect(sincePeak(points)!.by).toBe(-870);
  expect(sincePeak(between(points, day('2020-01-08'), day('2020-12-31')))!.by).toBe(-20);
});

test('a change needs two ends', () => {
  expect(step(noPoints)).toBeUndefined();
  expect(step(weekly(1))).toBeUndefined();
  expect(overWeeks(noPoints, 4)).toBeUndefined();
  expect(sincePeak(noPoints)).toBeUndefined();
});

test('rates subtract without the dust of binary fractions', () => {
  expect(difference(3.85, 3.9)).toBe(-0.05);
  expect(Object.is(difference(3.9, 3.9), 0)).toBe(true);
  fc.assert(
    fc.property(fc.integer({ min: -3000, max: 3000 }), fc.integer({ min: -3000, max: 3000 }), (a, b) => {
      expect(difference(a / 100, b / 100)).toBe((a - b) / 100 + 0);
    }),
  );
});
