import { expect, test } from 'vitest';
import { readDay } from '../../src/parse/day-text.ts';
import { findSeries, namesOf, readSeries } from '../../src/parse/series-names.ts';
import { seriesIds } from '../../src/series/catalog.ts';
import { iso } from '../../src/values/day.ts';
import { locales } from '../../src/values/locale.ts';
import { shared } from '../../src/words/shared.ts';

test('no name, in no language, means two series', () => {
  for (const id of seriesIds) for (const name of namesOf(id)) expect(findSeries(name), name).toBe(id);
});

test('a series is found by code, title or alias in any language, whatever the case and width', () => {
  expect(findSeries('wresbal')).toBe('reservesAverage');
  expect(findSeries('ＳＯＦＲ')).toBe('sofr');
  expect(findSeries('  Fed   funds ')).toBe('effr');
  expect(findSeries('隔夜附賣回')).toBe('onRrp');
  expect(findSeries('准备金')).toBe('reservesWednesday');
  expect(findSeries('foo')).toBeUndefined();
});

test('a list is read whatever separates it, each series once, though a title holds a comma itself', () => {
  expect(readSeries('SOFR, iorb；准备金+TGA')).toEqual({
    found: ['sofr', 'iorb', 'reservesWednesday', 'tgaWednesday'],
    unknown: [],
  });
  expect(readSeries('Standing repo facility use, SOFR, srf')).toEqual({ found: ['srf', 'sofr'], unknown: [] });
  expect(readSeries('SOFR, foo, , bar')).toEqual({ found: ['sofr'], unknown: ['foo', 'bar'] });
  for (const locale of locales)
    for (const id of seriesIds) expect(readSeries(shared(locale).series[id].title).found, id).toEqual([id]);
});

test('a day is read as people write it, year first', () => {
  for (const text of ['2026-09-30', '20260930', '2026/9/30', '2026.9.30', '2026年9月30日', '２０２６－０９－３０'])
    expect(iso(readDay(text)!), text).toBe('2026-09-30');
  for (const text of ['2026-02-30', '30.9.2026', '2026-09', '9/30', 'today', '202609300'])
    expect(readDay(text), text).toBeUndefined();
});
