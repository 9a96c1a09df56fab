import { expect, test } from 'vitest';
import { overWeeks, since, sincePeak, step } from '../../src/measures/change.ts';
import { crossing, highest, lowest, lowestSince } from '../../src/measures/extremes.ts';
import { facilityUse, meanUse, USE_FLOOR } from '../../src/measures/facility-use.ts';
import { decompose, type factorSeries, heldDays } from '../../src/measures/factors.ts';
import { pace } from '../../src/measures/pace.ts';
import { placement } from '../../src/measures/place.ts';
import { runoff } from '../../src/measures/runoff.ts';
import { share } from '../../src/measures/share.ts';
import { spread } from '../../src/measures/spread.ts';
import { streak } from '../../src/measures/streak.ts';
import { top } from '../../src/measures/top.ts';
import { until } from '../../src/measures/window.ts';
import { day, iso } from '../../src/values/day.ts';
import { between, each, latest, on } from '../../src/values/points.ts';
import { snapshot as data } from '../bundled.ts';

const million = 1_000_000;
const billion = 1000 * million;
/** The bundled figures run on as they are refreshed: each fact is asked of the figures as they stood on its day. */
const reserves = until(data.reservesWednesday, day('2026-09-30'));

test('on 2026-09-30 reserves stood at 2,881,686 million, down 88,236 on the week', () => {
  expect(latest(reserves)!.value).toBe(2_881_686 * million);
  expect(step(reserves)!.by).toBe(-88_236 * million);
  expect(overWeeks(reserves, 1)!.by).toBe(-88_236 * million);
  expect(overWeeks(reserves, 4)!.by).toBe((2_881_686 - 2_929_285) * million);
  expect(overWeeks(reserves, 52)!.by).toBe((2_881_686 - 2_979_594) * million);
});

test('on 2026-09-30 reserves were the lowest since 2025-12-31, and first below 2.9 tn since 2026-01-28', () => {
  expect(iso(lowestSince(reserves)!.since!.day)).toBe('2025-12-31');
  const crossed = crossing(reserves, 100 * billion)!;
  expect(crossed).toMatchObject({ direction: 'below', level: 2_900 * billion });
  expect(iso(crossed.since!.day)).toBe('2026-01-28');
});

test('reserves were first below 3 tn in September 2025 since 2025-01-01, not since 2020', () => {
  const crossed = crossing(until(data.reservesWednesday, day('2025-09-24')), 1000 * billion)!;
  expect(crossed).toMatchObject({ direction: 'below', level: 3_000 * billion });
  expect(iso(crossed.since!.day)).toBe('2025-01-01');
});

test('reserves fell eight weeks in a row to 2025-10-01, and the next week rose', () => {
  const run = streak(until(data.reservesWednesday, day('2025-10-01')))!;
  expect(run).toMatchObject({ direction: 'fall', length: 8 });
  expect(iso(run.from.day)).toBe('2025-08-06');
  expect(streak(until(data.reservesWednesday, day('2025-10-08')))).toMatchObject({ direction: 'rise', length: 1 });
});

test('the two measures disagreed in sign in the week to 2025-12-17', () => {
  const week = day('2025-12-17');
  expect(step(until(data.reservesWednesday, week))!.by).toBe(-40_115 * million);
  const average = step(until(data.reservesAverage, week))!;
  expect(Math.round((average.by / billion) * 10) / 10).toBe(26.9);
  expect(Math.round((average.to.value / billion) * 10) / 10).toBe(2959);
});

test('the peaks and troughs fall on their days', () => {
  const to = day('2026-10-08');
  expect(highest(until(data.reservesAverage, to))).toEqual({ day: day('2021-12-08'), value: 4_275_806 * million });
  expect(highest(until(data.totalAssets, to))).toEqual({ day: day('2022-04-13'), value: 8_965_487 * million });
  expect(iso(sincePeak(until(data.totalAssets, to))!.from.day)).toBe('2022-04-13');
  expect(lowest(between(data.totalAssets, day('2022-06-01'), to))).toEqual({
    day: day('2025-12-03'),
    value: 6_535_781 * million,
  });
  expect(lowest(between(data.reservesWednesday, day('2021-01-01'), to))).toEqual({
    day: day('2025-10-29'),
    value: 2_827_909 * million,
  });
  expect(highest(until(data.onRrp, to))).toEqual({ day: day('2022-12-30'), value: 2_553_716 * million });
  expect(latest(until(data.reservesAverage, day('2026-10-07')))!.value).toBe(3_029_659 * million);
});

test('over QT assets fell 2,362.6 bn, of which reserves gave 459.4 and ON RRP went from 1,965.0 to 2.2, over the same days', () => {
  const found = runoff(data, day('2022-06-01'), day('2025-11-30'))!;
  expect(found.assets.by).toBe(-2_362_631 * million);
  expect(found.reserves.by).toBe(-459_408 * million);
  expect([found.onRrp.from.value, found.onRrp.to.value]).toEqual([1_965_015 * million, 2_217 * million]);
  expect([found.reserves.to.day, found.onRrp.to.day].map(iso)).toEqual(['2025-11-26', '2025-11-26']);
  expect(since(until(data.reservesWednesday, day('2025-11-30')), day('2022-06-01'))!.by).toBe(found.reserves.by);
});

test('the pace of the four weeks to 2024-05-29 is their change, restated for a month', () => {
  const found = pace(until(data.totalAssets, day('2024-05-29')), 4)!;
  expect(found.change.to.day - found.change.from.day).toBe(28);
  expect(found.monthly).toBe(Math.round((found.change.by * 365.25) / 12 / 28));
  expect(found.monthly).toBeLessThan(0);
});

test('on 2026-08-26 reserves (week average) were 11.41% of bank assets', () => {
  const found = share(until(data.reservesAverage, day('2026-08-26')), data.bankAssets)!;
  expect(found.percent.toFixed(2)).toBe('11.41');
  expect([found.part.day, found.whole.day].map(iso)).toEqual(['2026-08-26', '2026-08-26']);
});

test('reserves are set against the GDP of the quarter they fall in, or the last one known', () => {
  const found = share(until(data.reservesAverage, day('2026-08-26')), until(data.gdp, day('2026-08-26')))!;
  expect(iso(found.whole.day)).toBe('2026-04-01');
  expect(found.percent.toFixed(2)).toBe('9.01');
});

test('on 2026-08-20 SOFR was 2 bp below IORB: mean 0.63, sd 6.04, z −0.44', () => {
  const spreads = until(spread(data.sofr, data.iorb), day('2026-08-20'));
  const found = placement(spreads, 252)!;
  expect(found.latest.value).toBe(-2);
  expect(found.mean.toFixed(2)).toBe('0.63');
  expect(found.sd.toFixed(2)).toBe('6.04');
  expect((found.z as number).toFixed(2)).toBe('-0.44');
});

test('on 2026-08-20 34.5% of a year of spreads were at or below −2 bp; counting ties by half, 29.2%', () => {
  const found = placement(until(spread(data.sofr, data.iorb), day('2026-08-20')), 252)!;
  expect(found.atOrBelow.toFixed(1)).toBe('34.5');
  expect(found.percentile.toFixed(1)).toBe('29.2');
});

test('every spread over IORB is a whole number of basis points', () => {
  for (const rate of [data.sofr, data.effr, data.tgcr])
    for (const { value } of each(spread(rate, data.iorb))) expect(Number.isInteger(value)).toBe(true);
});

test('the record days of the standing repo facility are the known ones', () => {
  const days = top(until(data.srf, day('2026-09-04')), 6).map(({ day, value }) => [iso(day), value / million]);
  expect(days.slice(0, 4)).toEqual([
    ['2025-12-31', 74_600],
    ['2025-10-31', 50_350],
    ['2026-02-17', 30_500],
    ['2025-12-01', 26_000],
  ]);
});

test('37 of the 1,274 days of the standing repo facility to 2026-09-04 were above the floor', () => {
  const seen = until(data.srf, day('2026-09-04'));
  const found = facilityUse(seen, () => false, seen.days.length)!;
  expect([found.above.length, found.days]).toEqual([37, 1274]);
  expect(top(seen, 100, USE_FLOOR)).toHaveLength(37);
});

test('nobody needed the standing repo facility in the 20 operation days to 2026-09-04', () => {
  const seen = until(data.srf, day('2026-09-04'));
  expect(facilityUse(seen, () => false)).toMatchObject({ days: 20, above: [], persistence: 0 });
  expect(meanUse(seen, 5)).toBe(9_200_000);
});

test('the factors of 2026-09-30 are the published ones', () => {
  const at = (id: (typeof factorSeries)[number]) => on(data[id], day('2026-09-30'))!.value / million;
  expect(at('securities')).toBe(6_464_597);
  expect(at('loans')).toBe(8_804);
  expect(at('tgaWednesday')).toBe(984_046);
  expect(at('reverseRepoForeign')).toBe(350_344);
  expect(at('reverseRepoOthers')).toBe(11_539);
  expect(on(data.reverseRepo, day('2026-09-30'))!.value).toBe(361_883 * million);
  expect(at('currency')).toBe(2_482_756);
  expect(at('factorsSupplying')).toBe(6_794_886);
  expect(at('factorsAbsorbing')).toBe(3_913_200);
});

test('reserves fell 88,236 million in the week to 2026-09-30 because the Treasury and the foreign repo pool took them', () => {
  const found = decompose(data, day('2026-09-23'), day('2026-09-30'));
  if (!found.held) throw new Error('both Wednesdays are held');
  expect(found.change).toBe(-88_236 * million);
  expect(found.residual).toBe(0);
  const effects = Object.fromEntries(found.factors.map(({ line, effect }) => [line, effect / million]));
  expect(effects).toMatchObject({
    securities: -6_491,
    loans: 2_493,
    currency: -373,
    tgaWednesday: -36_729,
    reverseRepoForeign: -30_080,
    reverseRepoOthers: -11_078,
  });
  expect(Object.values(effects).reduce((sum, effect) => sum + effect, 0)).toBe(-88_236);
});

test('where the factors are points and not a run, the nearest days are offered', () => {
  const found = decompose(data, day('2022-06-08'), day('2024-06-12'));
  if (found.held) throw new Error('neither Wednesday is held');
  expect(new Set(found.missing.map(({ day }) => iso(day)))).toEqual(new Set(['2022-06-08', '2024-06-12']));
  expect([found.nearest.from!, found.nearest.to!].map(iso)).toEqual(['2022-06-01', '2024-06-05']);
});

test('the identity of reserves closes to five million on every day it is held', () => {
  expect(heldDays(data).length).toBeGreaterThanOrEqual(99);
  for (const each of heldDays(data)) {
    const [reserves, supplying, absorbing] = (
      ['reservesWednesday', 'factorsSupplying', 'factorsAbsorbing'] as const
    ).map((id) => on(data[id], each)!.value);
    expect(Math.abs(reserves! - (supplying! - absorbing!))).toBeLessThanOrEqual(5 * million);
  }
});
