import { expect, test } from 'vitest';
import { longestStreak, longestStreaks } from '../../src/measures/steps.ts';
import { pointsOf } from '../../src/values/points.ts';
import { ask } from '../world.ts';

const lead = async (args: Readonly<Record<string, string>>) =>
  (await ask({ command: 'history', args: { find: 'streak', ...args }, locale: 'en' })).lead;

test('runs that are as long as the longest are found, the latest first', () => {
  const points = pointsOf([1, 2, 3, 2, 3, 4, 1, 2].map((value, i) => [i, value] as const));
  expect(longestStreaks(points, 'rise').map(({ from, to }) => [from.day, to.day])).toEqual([
    [3, 5],
    [0, 2],
  ]);
  expect(longestStreak(points, 'rise')?.from.day).toBe(3);
  expect(longestStreaks(points, 'fall').map(({ length }) => length)).toEqual([1, 1]);
  expect(longestStreaks(pointsOf([]), 'rise')).toEqual([]);
});

test('a run that was as long is named, and more are counted', async () => {
  const spread = { series: 'SOFR-IORB', side: 'above', level: '0bp' };
  expect(await lead({ ...spread, from: '2025-10-01', to: '2026-09-30' })).not.toContain('as long,');
  expect(await lead({ ...spread, from: '2026-01-26', to: '2026-02-10' })).not.toContain('as long,');
  expect(await lead({ ...spread, from: '2026-03-25', to: '2026-08-31' })).toMatch(
    /for 3 days, from Apr 14, 2026 to Apr 16, 2026\./,
  );
  expect(await lead({ ...spread, from: '2026-04-20', to: '2026-07-20' })).toMatch(
    /for 2 days, from Jun 30, 2026 to Jul 1, 2026\. Another run was as long, from Apr 24, 2026 to Apr 27, 2026\./,
  );
  expect(await lead({ ...spread, from: '2026-07-20', to: '2026-08-28' })).toMatch(/3 other runs were as long\./);
});
