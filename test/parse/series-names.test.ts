import { expect, test } from 'vitest';
import { readDay } from '../../src/parse/day-text.ts';
import { findSeries, namesOf } from '../../src/parse/series-names.ts';
import { readSubjects } from '../../src/parse/subject.ts';
import { seriesIds } from '../../src/series/catalog.ts';
import { subjectCode } from '../../src/series/subject.ts';
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

test('a list is read whatever separates it, each once, though a title holds a comma itself', () => {
  const read = (typed: string) => {
    const { found, unknown } = readSubjects(typed);
    return [found.map(subjectCode).join(' '), ...unknown];
  };
  expect(read('SOFR, iorb；准备金+TGA')).toEqual(['SOFR IORB WRBWFRBL WDTGAL']);
  expect(read('Standing repo facility use, SOFR, srf')).toEqual(['SRF_ACCEPTED SOFR']);
  expect(read('SOFR, foo, , bar')).toEqual(['SOFR', 'foo', 'bar']);
  expect(read('SOFR − IORB、准备金/GDP, sofr-iorb, 10-year')).toEqual(['SOFR-IORB WRBWFRBL/GDP DGS10']);
  for (const locale of locales)
    for (const id of seriesIds) expect(readSubjects(shared(locale).series[id].title).found, id).toEqual([{ of: id }]);
});

test('a day is read as people write it, year first', () => {
  for (const text of ['2026-09-30', '20260930', '2026/9/30', '2026.9.30', '2026年9月30日', '２０２６－０９－３０'])
    expect(iso(readDay(text)!), text).toBe('2026-09-30');
  for (const text of ['2026-02-30', '30.9.2026', '2026-09', '9/30', 'today', '202609300'])
    expect(readDay(text), text).toBeUndefined();
});
