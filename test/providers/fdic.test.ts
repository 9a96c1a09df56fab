import { describe, expect, test } from 'vitest';
import { fdic } from '../../src/providers/fdic.ts';
import { day } from '../../src/values/day.ts';
import { callReportsBody } from '../call-reports.ts';

const provider = fdic();
const quarter = day('2026-03-31');
const jpm = { cert: 628, quarter, assets: 4_016_571_000_000, deposits: 2_787_994_000_000, reserves: 250_000_000_000 };
const small = { cert: 28834, quarter, assets: 11_009_182_000, deposits: 8_453_927_000 };
const url = provider.url([628, 28834], day('2019-01-01'));
const read = (rows: readonly object[], total = rows.length) =>
  provider.read(JSON.stringify({ meta: { total }, data: rows.map((data) => ({ data })) }));

test('days are asked for without dashes, for a dashed one matches nothing in silence', () => {
  expect(url.searchParams.get('filters')).toBe('CERT:(628 OR 28834) AND REPDTE:[20190101 TO *]');
  const dashed = new URL(url);
  dashed.searchParams.set('filters', 'CERT:(628) AND REPDTE:[2019-01-01 TO *]');
  expect(JSON.parse(callReportsBody(dashed, [jpm])).meta.total).toBe(0);
  expect(() => provider.read(callReportsBody(dashed, [jpm]))).toThrow('no report matches what was asked for');
});

test('balances due from Federal Reserve Banks are asked for by their own field, and by no other', () => {
  const fields = url.searchParams.get('fields')!.split(',');
  expect(fields).toContain('CHFRB');
  expect(fields).not.toContain('CHBALI');
});

test('thousands become whole dollars; what is missing was not reported', () => {
  const [large, little] = provider.read(callReportsBody(url, [jpm, small]));
  expect(large).toMatchObject(jpm);
  expect(little).toMatchObject({ cert: 28834, assets: 11_009_182_000, reserves: null });
});

test('the larger banks are asked for by their assets, and named as they file, each once', () => {
  const larger = provider.largerUrl(quarter);
  expect(larger.searchParams.get('filters')).toBe('ASSET:[10000000 TO *] AND REPDTE:[20260331 TO *]');
  const later = { ...jpm, quarter: day('2026-06-30') };
  expect(provider.readNames(callReportsBody(larger, [jpm, later, { ...small, cert: 983 }]))).toEqual([
    { cert: 628, filed: 'Bank 628' },
    { cert: 983, filed: 'Comerica Bank' },
  ]);
  const unnamed = JSON.stringify({ meta: { total: 1 }, data: [{ data: { CERT: 5, NAME: '  ' } }] });
  expect(() => provider.readNames(unnamed)).toThrow('not a bank’s name');
});

describe('a body that cannot be believed is refused in words', () => {
  test.each([
    ['', 'the body is empty'],
    ['<html></html>', 'a web page'],
    ['{"meta":{"total":1},"da', 'cut short'],
    ['{"errors":[{"status":400}]}', 'another shape'],
  ])('%s', (body, reason) => expect(() => provider.read(body)).toThrow(reason));
  test('part of the reports', () => expect(() => read([{ CERT: 628, REPDTE: '20260331' }], 2)).toThrow('1 of 2'));
  test('a dashed day', () =>
    expect(() => read([{ CERT: 628, REPDTE: '2026-03-31' }])).toThrow('not the end of a quarter'));
  test('a day within a quarter', () =>
    expect(() => read([{ CERT: 628, REPDTE: '20260330' }])).toThrow('not the end of a quarter'));
  test('an amount that is no number', () =>
    expect(() => read([{ CERT: 628, REPDTE: '20260331', ASSET: 'n/a' }])).toThrow('ASSET n/a'));
});
