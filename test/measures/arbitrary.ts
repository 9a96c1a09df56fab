import fc from 'fast-check';
import { day } from '../../src/values/day.ts';
import { type Points, pointsOf } from '../../src/values/points.ts';

/** Points a week apart, starting on Wednesday 2020-01-01. */
export const weekly = (...values: number[]): Points =>
  pointsOf(values.map((value, i) => [day('2020-01-01') + 7 * i, value]));

/** Points on given days. */
export const dated = (rows: Readonly<Record<string, number>>): Points =>
  pointsOf(Object.entries(rows).map(([text, value]) => [day(text), value]));

/** Whole dollars, as large as a balance sheet. */
export const dollars = fc.integer({ min: 0, max: 10_000_000_000_000 });

/** A few values, so that equal neighbours are common. */
export const few = fc.integer({ min: 0, max: 4 });

/** A weekly series without holes. */
export const weeklySeries = (value: fc.Arbitrary<number> = dollars, minLength = 1): fc.Arbitrary<Points> =>
  fc.array(value, { minLength, maxLength: 60 }).map((values) => weekly(...values));

/** A series on any days, holes included. */
export const anySeries = (value: fc.Arbitrary<number> = dollars, minLength = 1): fc.Arbitrary<Points> =>
  fc
    .uniqueArray(fc.tuple(fc.integer({ min: 15_000, max: 15_400 }), value), {
      minLength,
      maxLength: 60,
      selector: ([when]) => when,
    })
    .map(pointsOf);
