import { expect, test } from 'vitest';
import { pace } from '../../src/measures/pace.ts';
import { noPoints } from '../../src/values/points.ts';
import { dated, weekly } from './arbitrary.ts';

test('a pace is the change scaled to a twelfth of 365.25 days', () => {
  expect(pace(weekly(1000, 1000, 1000, 1000, 720), 4)).toMatchObject({ change: { by: -280 }, monthly: -304 });
  expect(pace(weekly(0, 1461), 1)!.monthly).toBe(Math.round((1461 * 365.25) / 12 / 7));
});

test('no change is a pace of zero, without a sign', () => {
  expect(Object.is(pace(weekly(5, 5), 1)!.monthly, 0)).toBe(true);
});

test('without the observation that many weeks ago there is no pace', () => {
  expect(pace(noPoints, 4)).toBeUndefined();
  expect(pace(dated({ '2026-09-01': 5, '2026-09-30': 4 }), 4)).toBeUndefined();
});
