import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decompose, type FactorData, factorSeries, heldDays } from '../../src/measures/factors.ts';
import { day, iso } from '../../src/values/day.ts';
import { noPoints, pointsOf } from '../../src/values/points.ts';
import { dollars, weekly } from './arbitrary.ts';

const series = (make: (id: string, i: number) => ReturnType<typeof weekly>): FactorData =>
  Object.fromEntries(factorSeries.map((id, i) => [id, make(id, i)])) as unknown as FactorData;

const wednesday = (i: number) => day('2020-01-01') + 7 * i;

test('the effects and the residual add up to the change in reserves, exactly', () => {
  const pairs = fc.array(fc.tuple(dollars, dollars), {
    minLength: factorSeries.length,
    maxLength: factorSeries.length,
  });
  fc.assert(
    fc.property(pairs, (levels) => {
      const found = decompose(
        series((_, i) => weekly(...levels[i]!)),
        wednesday(0),
        wednesday(1),
      );
      if (!found.held) throw new Error('all figures are held');
      const effects = found.factors.reduce((sum, { effect }) => sum + effect, 0);
      expect(effects + found.residual).toBe(found.change);
      const totals = levels[1]![1] - levels[1]![0] - (levels[4]![1] - levels[4]![0]);
      expect(effects).toBe(totals);
    }),
  );
});

test('a factor that absorbs more takes reserves away', () => {
  const grown = series((id) => (id === 'tgaWednesday' || id === 'factorsAbsorbing' ? weekly(10, 15) : weekly(10, 10)));
  const found = decompose(grown, wednesday(0), wednesday(1));
  if (!found.held) throw new Error('all figures are held');
  expect(found.factors.find(({ line }) => line === 'tgaWednesday')).toMatchObject({ change: 5, effect: -5 });
  expect(found.factors.find(({ line }) => line === 'otherAbsorb')).toMatchObject({ change: 0, effect: 0 });
});

test('what is not held is named, with the nearest days that have everything', () => {
  const holed = series((id) =>
    id === 'loans' ? pointsOf([0, 1, 4].map((i) => [wednesday(i), 1])) : weekly(1, 1, 1, 1, 1, 1),
  );
  const found = decompose(holed, wednesday(2), wednesday(5));
  if (found.held) throw new Error('loans are missing');
  expect(found.missing).toEqual([
    { series: 'loans', day: wednesday(2) },
    { series: 'loans', day: wednesday(5) },
  ]);
  expect([iso(found.nearest.from!), iso(found.nearest.to!)]).toEqual([iso(wednesday(1)), iso(wednesday(4))]);
  expect(heldDays(holed)).toEqual([0, 1, 4].map(wednesday));
});

test('the nearest days are two, not one twice', () => {
  const one = series((id) => (id === 'loans' ? pointsOf([[wednesday(3), 1]]) : weekly(1, 1, 1, 1, 1)));
  const found = decompose(one, wednesday(2), wednesday(4));
  if (found.held) throw new Error('loans are missing');
  expect(found.nearest).toEqual({ to: wednesday(3) });
});

test('with no figures at all there is no nearest day', () => {
  const found = decompose(
    series(() => noPoints),
    wednesday(0),
    wednesday(1),
  );
  expect(found).toMatchObject({ held: false, nearest: {} });
});

test('repos are the balance published, where it is held for both days; else what the operations accepted', () => {
  const [from, to] = [wednesday(1), wednesday(2)];
  const rows = (...values: readonly number[]) => pointsOf(values.map((value, i) => [wednesday(i + 1), value]));
  const factors = series(() => rows(10, 10));
  const repos = (repurchases = noPoints) => {
    const found = decompose({ ...factors, repurchases, repoAll: rows(5, 7), srf: noPoints }, from, to);
    return found.held && [found.repos, found.factors.find(({ line }) => line === 'repos')?.change];
  };
  expect(repos()).toEqual(['operations', 2]);
  expect(repos(rows(50, 20))).toEqual(['balance', -30]);
  expect(repos(rows(50)), 'a balance is set against no operation').toEqual(['operations', 2]);
});
