import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openSnapshot, readSnapshot } from '../../src/bundle/snapshot.ts';
import { holes } from '../../src/series/cadence.ts';
import { catalog, type SeriesId, seriesIds } from '../../src/series/catalog.ts';
import { close, identities } from '../../src/series/identities.ts';
import { day, iso } from '../../src/values/day.ts';
import { between, each, latest, on, size } from '../../src/values/points.ts';

const snapshot = readSnapshot();
const at = (id: SeriesId, isoDay: string) => on(snapshot[id], day(isoDay))?.value;
const folder = mkdtempSync(join(tmpdir(), 'reservoir-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('the bundled snapshot', () => {
  it.each<[SeriesId, string, number]>([
    ['reservesWednesday', '2026-09-30', 2_881_686e6],
    ['reservesWednesday', '2026-09-23', 2_881_686e6 + 88_236e6],
    ['reservesWednesday', '2025-10-29', 2_827_909e6],
    ['reservesAverage', '2026-10-07', 3_029_659e6],
    ['reservesAverage', '2021-12-08', 4_275_806e6],
    ['reservesAverage', '2019-09-18', 1_394_122e6],
    ['totalAssets', '2022-04-13', 8_965_487e6],
    ['totalAssets', '2025-12-03', 6_535_781e6],
    ['onRrp', '2022-12-30', 2_553.716e9],
    ['srf', '2025-12-31', 74.6e9],
    ['srf', '2025-10-31', 50.35e9],
    ['srf', '2026-02-17', 30.5e9],
    ['repoAll', '2020-03-17', 152.75e9],
    ['tgaAverage', '2020-07-29', 1_816_687e6],
    ['securities', '2026-09-30', 6_464_597e6],
    ['loans', '2026-09-30', 8_804e6],
    ['tgaWednesday', '2026-09-30', 984_046e6],
    ['reverseRepo', '2026-09-30', 361_883e6],
    ['reverseRepoForeign', '2026-09-30', 350_344e6],
    ['reverseRepoOthers', '2026-09-30', 11_539e6],
    ['currency', '2026-09-30', 2_482_756e6],
    ['factorsSupplying', '2026-09-30', 6_794_886e6],
    ['factorsAbsorbing', '2026-09-30', 3_913_200e6],
    ['bankAssets', '2026-08-26', 25_629_494_600_000],
    ['gdp', '2026-04-01', 32_475_210_000_000],
    ['iorb', '2026-09-17', 3.9],
    ['sofr', '2026-09-17', 3.85],
    ['effr', '2026-08-20', 3.63],
    ['effr', '2026-10-01', 3.88],
    ['reservesWednesday', '2015-01-07', 2_710_273e6],
    ['tgaDaily', '2026-09-22', 957_409e6],
    ['sofrVolume', '2026-10-08', 2_963e9],
    ['sofr75', '2026-10-08', 3.91],
    ['cashLarge', '2026-08-26', 1_305_407_600_000],
    ['somaBills', '2026-04-22', 425_213_926_700],
  ])('holds %s of %s exactly as published', (id, isoDay, value) => {
    expect(at(id, isoDay)).toBe(value);
  });

  it('has the extremes where the publishers have them', () => {
    const highest = (id: SeriesId) => [...each(snapshot[id])].reduce((a, b) => (b.value > a.value ? b : a));
    const lowest = (id: SeriesId, since: string) =>
      [...each(between(snapshot[id], day(since), latest(snapshot[id])!.day))].reduce((a, b) =>
        b.value < a.value ? b : a,
      );
    expect(iso(highest('totalAssets').day)).toBe('2022-04-13');
    expect(iso(highest('reservesAverage').day)).toBe('2021-12-08');
    expect(iso(highest('onRrp').day)).toBe('2022-12-30');
    expect(iso(highest('srf').day)).toBe('2025-12-31');
    expect(iso(lowest('reservesWednesday', '2021-01-01').day)).toBe('2025-10-29');
    expect(iso(lowest('totalAssets', '2022-04-13').day)).toBe('2025-12-03');
  });

  it('keeps amounts as whole dollars', () => {
    const broken = seriesIds.filter(
      (id) => catalog[id].unit === 'usd' && !snapshot[id].values.every((value) => Number.isSafeInteger(value)),
    );
    expect(broken).toEqual([]);
  });

  it('leaves holes empty', () => {
    const found = (id: SeriesId) => holes(catalog[id], snapshot[id]).map(({ from, to }) => [iso(from), iso(to)]);
    expect(found('bankAssets')).toEqual([['2022-01-05', '2023-06-28']]);
    expect(found('factorsSupplying')).toHaveLength(6);
    expect(size(between(snapshot.bankAssets, day('2022-01-05'), day('2023-06-28')))).toBe(0);
    expect(at('factorsSupplying', '2024-12-18')).toBeUndefined();
  });

  it('has no reverse repo row on a day without an operation', () => {
    expect(at('onRrp', '2024-03-29')).toBeUndefined();
    expect(size(between(snapshot.onRrp, day('2004-02-01'), day('2007-04-01')))).toBe(0);
  });

  it('closes every identity within five million dollars on every day its series share', () => {
    for (const identity of identities) {
      const { shared, breaks } = close(identity, snapshot);
      expect(shared).toBeGreaterThan(70);
      expect(breaks).toEqual([]);
    }
  });

  it('has a portfolio whose parts add up to its total, to the dollar and rounding', () => {
    const parts = ['somaBills', 'somaNotes', 'somaTips', 'somaFrn', 'somaMbs', 'somaCmbs', 'somaDebt'] as const;
    for (const { day: d, value } of each(snapshot.somaTotal)) {
      const sum = parts.reduce((total, id) => total + on(snapshot[id], d)!.value, 0);
      expect(Math.abs(value - sum)).toBeLessThanOrEqual(4);
    }
  });

  it('has the same close of every Wednesday from the Treasury and the Board, to the million they round to', () => {
    const both = [...each(snapshot.tgaDaily)].flatMap(({ day: d, value }) => {
      const wednesday = on(snapshot.tgaWednesday, d);
      return wednesday ? [[value, wednesday.value] as const] : [];
    });
    expect(both.length).toBeGreaterThan(200);
    expect(both.filter(([daily, wednesday]) => Math.abs(daily - wednesday) > 1e6)).toEqual([]);
  });

  it('takes little room: under two million bytes for all series', () => {
    const bytes = seriesIds.reduce(
      (sum, id) => sum + snapshot[id].days.buffer.byteLength + snapshot[id].values.buffer.byteLength,
      0,
    );
    expect(bytes).toBeLessThan(2e6);
  });
});

describe('a series of the snapshot', () => {
  it('is read when it is first asked for, and once', () => {
    writeFileSync(
      join(folder, 'WRBWFRBL.csv'),
      '# WRBWFRBL\n# unit: millions of dollars\n# measure: wednesday\n# publisher: board\nday,value\n2026-09-30,7\n',
    );
    const opened = openSnapshot(folder);
    expect(opened.reservesWednesday.values[0]).toBe(7e6);
    expect(opened.reservesWednesday).toBe(opened.reservesWednesday);
    expect(() => opened.reservesAverage).toThrow(/WRESBAL\.csv/);
  });
});
