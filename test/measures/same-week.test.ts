import { expect, test } from 'vitest';
import { sameWeek } from '../../src/measures/same-week.ts';
import { day, iso } from '../../src/values/day.ts';
import { pointsOf } from '../../src/values/points.ts';
import { snapshot } from '../world.ts';

test('the same week of earlier years ends on the Wednesday nearest the date, with its change', () => {
  const found = sameWeek(snapshot.reservesWednesday, day('2026-09-30'))!;
  expect(found.weeks.slice(0, 2)).toEqual([
    { day: day('2025-10-01'), value: -20_098_000_000 },
    { day: day('2024-10-02'), value: -44_355_000_000 },
  ]);
  expect([found.weeks.length, found.fell]).toEqual([10, 8]);
});

test('with fewer than three such weeks nothing is said', () => {
  const { days, values } = snapshot.reservesWednesday;
  const few = pointsOf([...days].map((at, i) => [at, values[i]!] as const).filter(([at]) => iso(at) > '2024-06-01'));
  expect(sameWeek(few, day('2026-09-30'))).toBeUndefined();
});
