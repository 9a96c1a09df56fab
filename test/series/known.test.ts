import { describe, expect, test } from 'vitest';
import { decodeFigures, encodeFigures } from '../../src/library/figures.ts';
import { knownAt } from '../../src/series/known.ts';
import { evening } from '../../src/series/new-york.ts';
import { day, iso } from '../../src/values/day.ts';
import { latest, pointsOf } from '../../src/values/points.ts';
import { facts } from '../world.ts';

const points = pointsOf([
  [day('2025-12-17'), 1],
  [day('2025-12-24'), 2],
]);
const known = (isoDay: string, held = {}) =>
  iso(latest(knownAt(facts.releases, 'reservesWednesday', { points, ...held }, evening(day(isoDay))))!.day);

describe('a figure is known', () => {
  test('when its release came, by the calendar with its exceptions', () => {
    expect([known('2025-12-26'), known('2025-12-29')]).toEqual(['2025-12-17', '2025-12-24']);
  });

  test('when it was seen to come, where that is held', () => {
    const publications = new Map([[day('2025-12-24'), '2025-12-30T14:00:00.000Z']]);
    expect([known('2025-12-29', { publications }), known('2025-12-30', { publications })]).toEqual([
      '2025-12-17',
      '2025-12-24',
    ]);
  });

  test('from when a publisher had confirmed it, whatever the calendar says', () => {
    expect(known('2025-12-26', { fetchedAt: '2025-12-26T20:00:00.000Z' })).toBe('2025-12-24');
  });
});

test('what was seen of publications is kept with the figures', () => {
  const figures = { points, revisions: [], publications: new Map([[day('2025-12-24'), '2025-12-30T14:00:00.000Z']]) };
  expect(decodeFigures(JSON.parse(JSON.stringify(encodeFigures(figures))))).toEqual(figures);
  expect(decodeFigures(encodeFigures({ points, revisions: [] }))).toEqual({ points, revisions: [] });
});
