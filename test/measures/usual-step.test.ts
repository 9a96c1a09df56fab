import { expect, test } from 'vitest';
import { dayLine, moved } from '../../src/measures/day-line.ts';
import { stepsOf, unusualStep } from '../../src/measures/usual-step.ts';
import { until } from '../../src/measures/window.ts';
import { evening } from '../../src/series/new-york.ts';
import { day, iso } from '../../src/values/day.ts';
import { each, pointsOf } from '../../src/values/points.ts';
import { facts, snapshot } from '../world.ts';

const days = (values: readonly number[]) => pointsOf(values.map((value, i) => [i, value] as const));
const wave = (n: number) => Array.from({ length: n }, (_, i) => (i % 2 === 0 ? 0 : 10));

test('a step as usual is none to tell, a larger one is, and says which way and since when', () => {
  expect(unusualStep(days(wave(300)))).toBeUndefined();
  expect(unusualStep(days([...wave(300), 40]))).toMatchObject({ by: 30, from: { value: 10 }, to: { value: 40 } });
  expect(unusualStep(days([...wave(100), 60, ...wave(200), 40]))!.since).toBe(100);
});

test('no step, a step over a hole, and a past shorter than a year are no unusual ones', () => {
  expect(unusualStep(days([...wave(300), 10]))).toBeUndefined();
  expect(unusualStep(days([...wave(250), 40]))).toBeUndefined();
  const rows = wave(300).map((value, i) => [i, value] as const);
  expect(unusualStep(pointsOf([...rows, [310, 40]]))).toBeUndefined();
  expect([
    ...each(
      stepsOf(
        pointsOf([
          [0, 1],
          [1, 3],
          [9, 4],
        ]),
      ),
    ),
  ]).toEqual([{ day: 1, value: 2 }]);
});

test('no step held contradicts the largest since a day, on any day of the figures', () => {
  let told = 0;
  for (const points of [snapshot.onRrp, snapshot.tgaDaily, snapshot.srf]) {
    const steps = [...each(stepsOf(points))];
    for (let i = 260; i < points.days.length; i += 3) {
      const found = unusualStep(until(points, points.days[i]!));
      if (!found) continue;
      told++;
      const way = Math.sign(found.by);
      const beaten = steps.filter(
        ({ day: at, value }) => at > (found.since ?? 0) && at < points.days[i]! && way * value >= way * found.by,
      );
      expect(beaten, iso(points.days[i]!)).toEqual([]);
    }
  }
  expect(told).toBeGreaterThan(50);
});

test('standing repo on Oct 31, 2025 moved by more than on any day held, and 2 million of tests are no move', () => {
  const on = (isoDay: string) => {
    const data = Object.fromEntries(
      (['onRrp', 'srf', 'sofr', 'effr', 'tgaDaily', 'iorb'] as const).map((id) => [
        id,
        until(snapshot[id], day(isoDay)),
      ]),
    ) as Parameters<typeof dayLine>[0];
    return dayLine(data, facts.releases, evening(day(isoDay)))!;
  };
  const [found] = moved(on('2025-10-31'));
  expect(found).toMatchObject({ id: 'srf', unusual: { to: { value: 50.35e9 } } });
  expect(found!.unusual.since).toBeUndefined();
  expect(moved(on('2026-09-04'))).toEqual([]);
  expect(iso(on('2026-04-03').day), 'no market day').toBe('2026-04-02');
});
