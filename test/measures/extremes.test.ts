import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alike, crossing, highest, highestSince, lowest, lowestSince, standout } from '../../src/measures/extremes.ts';
import { iso } from '../../src/values/day.ts';
import { each, latest, noPoints, type Points, pointsOf } from '../../src/values/points.ts';
import { anySeries, dated, few, weekly } from './arbitrary.ts';

const mirrored = (points: Points) => pointsOf([...each(points)].map(({ day, value }) => [day, 100 - value]));

test('the highest and the lowest are the latest of equals', () => {
  expect(iso(highest(dated({ '2026-01-07': 3, '2026-01-14': 5, '2026-01-21': 5, '2026-01-28': 4 }))!.day)).toBe(
    '2026-01-21',
  );
  expect(iso(lowest(dated({ '2026-01-07': 3, '2026-01-14': 3, '2026-01-21': 5 }))!.day)).toBe('2026-01-14');
  expect(highest(noPoints)).toBeUndefined();
});

test('lowest since names the latest day that was as low or lower', () => {
  const found = lowestSince(weekly(1, 9, 4, 7, 8, 4))!;
  expect(iso(found.since!.day)).toBe('2020-01-15');
  expect(found.reach).toBe(2);
});

test('lowest of all held has no since, and says where the figures begin', () => {
  const found = lowestSince(weekly(5, 9, 4, 3))!;
  expect(found.since).toBeUndefined();
  expect(iso(found.start.day)).toBe('2020-01-01');
  expect(found.reach).toBe(3);
});

test('since is as low as the latest, and everything after it is higher', () => {
  fc.assert(
    fc.property(anySeries(few, 2), (points) => {
      const found = lowestSince(points)!;
      const now = latest(points)!;
      const after = [...each(points)].filter(({ day }) => day > (found.since?.day ?? -1) && day < now.day);
      if (found.since) expect(found.since.value).toBeLessThanOrEqual(now.value);
      for (const { value } of after) expect(value).toBeGreaterThan(now.value);
      expect(after).toHaveLength(found.reach);
    }),
    { numRuns: 500 },
  );
});

test('highest since is lowest since of the mirror image', () => {
  fc.assert(
    fc.property(anySeries(few, 2), (points) => {
      const [up, down] = [highestSince(points)!, lowestSince(mirrored(points))!];
      expect(up.since?.day).toBe(down.since?.day);
      expect(up.reach).toBe(down.reach);
    }),
  );
});

test('the latest stands out in one way or in none', () => {
  expect(standout(weekly(9, 8, 7, 6, 5))).toMatchObject({ kind: 'lowest', reach: 4 });
  expect(standout(weekly(5, 6, 7, 8, 9))).toMatchObject({ kind: 'highest', reach: 4 });
  expect(standout(weekly(9, 8, 7, 6))).toBeUndefined();
  expect(standout(weekly(9, 8, 7, 6), 3)).toMatchObject({ kind: 'lowest', reach: 3 });
  expect(standout(weekly(1))).toBeUndefined();
});

test('a round level is crossed by the latest step only, and from the other side', () => {
  expect(crossing(weekly(28, 31, 32, 29), 10)).toMatchObject({ direction: 'below', level: 30, since: { value: 28 } });
  expect(crossing(weekly(31, 32, 29), 10)).toEqual({ direction: 'below', level: 30 });
  expect(crossing(weekly(31, 29, 28), 10)).toBeUndefined();
  expect(crossing(weekly(33, 31), 10)).toBeUndefined();
  expect(crossing(weekly(29, 31), 10)).toEqual({ direction: 'above', level: 30 });
});

test('a level exactly met is neither below nor above', () => {
  expect(crossing(weekly(31, 30), 10)).toBeUndefined();
  expect(crossing(weekly(30, 29), 10)).toEqual({ direction: 'below', level: 30 });
  expect(crossing(weekly(29, 30), 10)).toBeUndefined();
  expect(crossing(weekly(30, 31), 10)).toEqual({ direction: 'above', level: 30 });
});

test('several levels in one step are told by the outermost', () => {
  expect(crossing(weekly(55, 21), 10)).toEqual({ direction: 'below', level: 30 });
  expect(crossing(weekly(21, 55), 10)).toEqual({ direction: 'above', level: 50 });
});

test('a crossed level lies between the two latest values', () => {
  fc.assert(
    fc.property(anySeries(fc.integer({ min: 0, max: 60 }), 2), (points) => {
      const found = crossing(points, 10);
      const [before, now] = [points.values.at(-2)!, points.values.at(-1)!];
      if (!found) return;
      expect(found.level % 10).toBe(0);
      expect(found.level).toBeGreaterThanOrEqual(Math.min(before, now));
      expect(found.level).toBeLessThanOrEqual(Math.max(before, now));
      expect(found.direction).toBe(now < before ? 'below' : 'above');
    }),
  );
});

test('a round level of nothing is refused', () => {
  expect(() => crossing(weekly(1, 2), 0)).toThrow(RangeError);
});

test('what shares the value of an extreme is counted, the latest few with their days', () => {
  const points = weekly(3, 5, 1, 5, 5);
  const top = highest(points)!;
  expect(alike(points, top, 1)).toEqual({ count: 2, days: [points.days[3]] });
  expect(alike(points, lowest(points)!, 3)).toEqual({ count: 0, days: [] });
});
