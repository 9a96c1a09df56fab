import { expect, test } from 'vitest';
import { wayBetween } from '../../src/measures/way-between.ts';
import { day, iso } from '../../src/values/day.ts';
import { pointsOf } from '../../src/values/points.ts';

const rrp = pointsOf(
  [
    ['2021-03-01', 0],
    ['2021-12-31', 1904.6e9],
    ['2022-12-30', 2553.7e9],
    ['2023-06-30', 2034.3e9],
    ['2025-08-14', 24e9],
    ['2025-10-31', 51.8e9],
    ['2026-10-08', 0.3e9],
  ].map(([on, value]) => [day(on as string), value as number] as const),
);
const days = (way: Parameters<typeof wayBetween>[1]) => {
  const found = wayBetween(rrp, way);
  return found && [iso(found.from), iso(found.to)];
};

test('the days it went from one level to another are the last it was at the first, and the first it came to the second', () => {
  expect(days({ start: 2.5e12, end: 0 })).toEqual(['2022-12-30', '2025-08-14']);
  expect(days({ start: 2e12, end: 50e9 })).toEqual(['2023-06-30', '2025-08-14']);
});

test('what rose is looked for the other way', () => {
  expect(days({ start: 0, end: 2.5e12 })).toEqual(['2021-03-01', '2022-12-30']);
});

test('without its first level it is the highest, and without its second the latest day', () => {
  expect(days({ end: 0 })).toEqual(['2022-12-30', '2025-08-14']);
  expect(days({ start: 1.9e12 })).toEqual(['2023-06-30', '2026-10-08']);
});

test('what never was so far is not found', () => {
  expect(days({ start: 5e12, end: 1e12 })).toBeUndefined();
  expect(days({})).toBeUndefined();
  expect(wayBetween(pointsOf([]), { start: 1, end: 0 })).toBeUndefined();
});
