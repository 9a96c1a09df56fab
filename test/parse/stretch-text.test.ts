import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readStretch } from '../../src/parse/stretch-text.ts';
import { day, iso } from '../../src/values/day.ts';
import { partOf, stretchText } from '../../src/values/stretch.ts';

const days = (text: string) => {
  const read = readStretch(text);
  return read && [iso(read.from), iso(read.to)];
};

test.each([
  ['2024', '2024-01-01', '2024-12-31'],
  ['2024年', '2024-01-01', '2024-12-31'],
  ['2024-H2', '2024-07-01', '2024-12-31'],
  ['2024年上半年', '2024-01-01', '2024-06-30'],
  ['2024Q3', '2024-07-01', '2024-09-30'],
  ['2024 q1', '2024-01-01', '2024-03-31'],
  ['2024年第三季度', '2024-07-01', '2024-09-30'],
  ['2024年第2季', '2024-04-01', '2024-06-30'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2024年12月', '2024-12-01', '2024-12-31'],
  ['2020-03-01..2020-06-30', '2020-03-01', '2020-06-30'],
  ['2020年3月1日至2020年6月30日', '2020-03-01', '2020-06-30'],
])('%s is from %s to %s', (text, from, to) => {
  expect(days(text)).toEqual([from, to]);
});

test.each([
  '',
  '2024-13',
  '2024-Q5',
  '2024-06-01',
  '2020-06-30..2020-03-01',
  'WRESBAL',
  '1800',
  '3tn',
])('“%s” is no stretch', (text) => {
  expect(readStretch(text)).toBeUndefined();
});

test('a stretch reads back as it is written', () => {
  const first = day('2000-01-01');
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000 }), fc.integer({ min: 0, max: 800 }), (start, length) => {
      const stretch = { from: first + start, to: first + start + length };
      expect(readStretch(stretchText(stretch))).toEqual(stretch);
    }),
  );
  for (const text of ['2024', '2024-H1', '2024-Q3', '2024-03']) expect(stretchText(readStretch(text)!)).toBe(text);
});

test('the last month of a quarter is no quarter', () => {
  expect(partOf({ from: day('2024-03-01'), to: day('2024-03-31') })).toEqual({ part: 'month', which: 3 });
  expect(partOf({ from: day('2024-02-01'), to: day('2024-04-30') })).toBeUndefined();
});
