import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isOnSide, longest, spells, tally } from '../../src/measures/spells.ts';
import { subjectPoints } from '../../src/measures/subject.ts';
import { day, iso } from '../../src/values/day.ts';
import { between, latest, on, pointsOf } from '../../src/values/points.ts';
import { snapshot as data } from '../bundled.ts';

const row = (...values: number[]) => pointsOf(values.map((value, i) => [7 * i, value] as const));

test('a run goes from the first to the last observation on its side, and keeps its extreme', () => {
  const found = spells(row(5, 2, 1, 4, 2), 'below', 3);
  expect(found.map(({ from, to, count, extreme }) => [from.day, to.day, count, extreme.value])).toEqual([
    [7, 14, 2, 1],
    [28, 28, 1, 2],
  ]);
  expect(found[0]!.before).toEqual({ day: 0, value: 5 });
  expect(longest(found)).toBe(found[0]);
});

test('exactly the level is on neither side, and a run that begins with the figures did not cross', () => {
  expect(spells(row(3, 3), 'below', 3)).toEqual([]);
  expect(spells(row(1, 5), 'below', 3)[0]!.before).toBeUndefined();
});

test('figures that are missing end a run, and no crossing is claimed after them', () => {
  const holed = pointsOf([[0, 1] as const, [7, 1] as const, [70, 1] as const]);
  expect(spells(holed, 'below', 3, 7).map(({ count }) => count)).toEqual([2, 1]);
  expect(spells(holed, 'below', 3, 7)[1]!.before).toBeUndefined();
});

test('runs hold just the observations on their side, whatever the figures', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -5, max: 5 }), { maxLength: 40 }),
      fc.constantFrom('above', 'below'),
      (values, side) => {
        const points = row(...values);
        const runs = spells(points, side, 0);
        expect(runs.reduce((sum, { count }) => sum + count, 0)).toBe(tally(points, side, 0).on);
        for (const { from, to, extreme } of runs)
          for (const { value } of [from, to, extreme]) expect(isOnSide(value, side, 0)).toBe(true);
      },
    ),
  );
});

test('reserves were below three trillion first on 2022-09-28 since QT began, and again on days that can be named', () => {
  const since = between(data.reservesWednesday, day('2022-06-01'), day('2026-10-08'));
  const days = spells(since, 'below', 3e12, 7).map(({ from }) => iso(from.day));
  expect(days[0]).toBe('2022-09-28');
  expect(days).toEqual(expect.arrayContaining(['2022-12-28', '2023-02-22', '2025-01-01', '2025-09-24']));
});

test('a spread stands on matched days in basis points, and a share says nothing where the whole is too old', () => {
  const spread = subjectPoints({ of: 'sofr', over: { how: 'less', base: 'iorb' } }, data);
  expect(on(spread, day('2026-08-20'))!.value).toBe(-2);
  const share = subjectPoints({ of: 'reservesAverage', over: { how: 'share', base: 'bankAssets' } }, data);
  expect(on(share, day('2026-08-26'))!.value).toBeCloseTo(11.41, 2);
  expect(on(share, day('2023-03-15'))).toBeUndefined();
  const gdp = subjectPoints({ of: 'reservesAverage', over: { how: 'share', base: 'gdp' } }, data);
  expect(latest(gdp)!.value).toBeCloseTo(9.33, 2);
});
