import { describe, expect, test } from 'vitest';
import { contradiction, wrongNews } from '../../src/library/plausibility.ts';
import { bundledSeries, type SeriesId, series } from '../../src/series/catalog.ts';
import { day } from '../../src/values/day.ts';
import { between, each, first, latest, on, type Points, pointsOf } from '../../src/values/points.ts';
import { snapshot } from '../world.ts';

const newest = day('2026-09-30');
const heldBefore = (id: SeriesId): Points => between(snapshot[id], first(snapshot[id])!.day, newest - 1);
const times = (id: SeriesId, factor: number) => ({ day: newest, value: on(snapshot[id], newest)!.value * factor });
/** The figures with the newest of one series times a factor. */
const changed = (id: SeriesId, factor: number): Points =>
  pointsOf([...each(heldBefore(id)), times(id, factor)].map(({ day: at, value }) => [at, value] as const));
const held = (id: SeriesId) => snapshot[id];

describe('the newest figure of a series without a band', () => {
  test('in another unit is refused: $8.7 tn of primary credit', () => {
    const reason = wrongNews(series('primaryCredit'), heldBefore('primaryCredit'), [times('primaryCredit', 1000)]);
    expect(reason).toMatch(/times the largest figure held/);
    expect(contradiction('primaryCredit', changed('primaryCredit', 1000), [newest], held)).toMatch(
      /more than the whole it is a part of \(WLCFLL/,
    );
  });

  test('may go to nothing and come back', () => {
    const nothing = { day: newest, value: 0 };
    expect(wrongNews(series('primaryCredit'), heldBefore('primaryCredit'), [nothing])).toBeUndefined();
  });
});

test.each([
  'reservesWednesday',
  'reservesAverage',
  'totalAssets',
  'securities',
  'currency',
] as const)('a leap of %s to 1.9 times or 0.55 of itself in a week is refused, whatever every other series does', (id) => {
  for (const factor of [1.9, 0.55])
    expect(wrongNews(series(id), heldBefore(id), [times(id, factor)])).toMatch(/is too far from/);
  expect(wrongNews(series(id), heldBefore(id), [times(id, 1)])).toBeUndefined();
});

test('a figure that breaks its sum by its own step is refused, and the right ones beside it are not', () => {
  const off = changed('reservesWednesday', 1.2);
  expect(contradiction('reservesWednesday', off, [newest], held)).toMatch(/does not fit the sum of WRBWFRBL/);
  const beside = (id: SeriesId) => (id === 'reservesWednesday' ? off : snapshot[id]);
  for (const id of ['factorsSupplying', 'factorsAbsorbing'] as const)
    expect(contradiction(id, snapshot[id], [newest], beside)).toBeUndefined();
});

test('all that is held passes', () => {
  for (const id of bundledSeries) {
    const points = snapshot[id];
    const [last, days] = [latest(points)!.day, [...each(points)].slice(-60).map(({ day: at }) => at)];
    expect(contradiction(id, points, days, held), id).toBeUndefined();
    const kept = between(points, first(points)!.day, last - 1);
    expect(wrongNews(series(id), kept, [latest(points)!]), id).toBeUndefined();
  }
});
