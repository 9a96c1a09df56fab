import fc from 'fast-check';
import { expect, test } from 'vitest';
import { top } from '../../src/measures/top.ts';
import { inRange, last, latestOf, rangeStart, ranges, until } from '../../src/measures/window.ts';
import { day, iso } from '../../src/values/day.ts';
import { first, latest, noPoints, size } from '../../src/values/points.ts';
import { anySeries, dated, weekly } from './arbitrary.ts';

test('a range counts whole calendar months back from a day', () => {
  expect(iso(rangeStart('3m', day('2026-05-31'))!)).toBe('2026-02-28');
  expect(iso(rangeStart('1y', day('2024-02-29'))!)).toBe('2023-02-28');
  expect(iso(rangeStart('5y', day('2026-10-08'))!)).toBe('2021-10-08');
  expect(rangeStart('max', day('2026-10-08'))).toBeUndefined();
});

test('a range counts from the last figure, however old that is', () => {
  const points = dated({ '2026-05-28': 1, '2026-06-04': 2, '2026-07-01': 3, '2026-09-04': 4 });
  const seen = inRange(points, '3m', day('2026-11-25'));
  expect([iso(first(seen)!.day), iso(latest(seen)!.day)]).toEqual(['2026-06-04', '2026-09-04']);
});

test('series of one picture start together, counted from the last figure any of them has', () => {
  const today = day('2026-10-08');
  const behind = dated({ '2026-05-21': 1, '2026-06-01': 2, '2026-07-07': 3, '2026-08-21': 4 });
  const ahead = dated({ '2026-07-01': 1, '2026-07-08': 2, '2026-10-07': 3, '2026-10-14': 4 });
  const end = latestOf([behind, ahead], today);
  expect(iso(end!)).toBe('2026-10-07');
  expect(iso(first(inRange(behind, '3m', today, end))!.day)).toBe('2026-07-07');
  expect(latestOf([noPoints], today)).toBeUndefined();
});

test('a series that ended long ago is shown up to its own last day', () => {
  const points = dated({ '2019-12-01': 0, '2020-01-01': 1, '2020-02-01': 2, '2020-03-01': 3 });
  const seen = inRange(points, '3m', day('2026-10-08'));
  expect([iso(first(seen)!.day), iso(latest(seen)!.day)]).toEqual(['2019-12-01', '2020-03-01']);
});

test('a range is never empty while anything is held up to today, and never looks past today', () => {
  fc.assert(
    fc.property(
      anySeries(),
      fc.constantFrom(...ranges),
      fc.integer({ min: 14_900, max: 25_000 }),
      (points, range, today) => {
        const seen = inRange(points, range, today);
        expect(size(seen) > 0).toBe(first(points)!.day <= today);
        expect(latest(seen)?.day ?? today).toBeLessThanOrEqual(today);
      },
    ),
  );
  expect(size(inRange(noPoints, '1y', day('2026-10-08')))).toBe(0);
});

test('until keeps what was there to know on a day', () => {
  expect(size(until(weekly(1, 2, 3), day('2020-01-14')))).toBe(2);
  expect(size(until(weekly(1, 2, 3), day('2019-12-31')))).toBe(0);
});

test('last takes the latest few, or all there are', () => {
  expect([...last(weekly(1, 2, 3), 2).values]).toEqual([2, 3]);
  expect(size(last(weekly(1), 9))).toBe(1);
  expect(size(last(weekly(1, 2), 0))).toBe(0);
});

test('the top days come largest first, the later of equals before the earlier', () => {
  const points = dated({ '2026-01-05': 5, '2026-01-06': 0, '2026-01-07': 9, '2026-01-08': 5 });
  expect(top(points, 3).map((point) => iso(point.day))).toEqual(['2026-01-07', '2026-01-08', '2026-01-05']);
  expect(top(points, 10)).toHaveLength(3);
  expect(top(points, 10, 5)).toHaveLength(1);
});
