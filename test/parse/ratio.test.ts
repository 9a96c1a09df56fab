import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readRatio } from '../../src/parse/ratio.ts';
import { Trouble } from '../../src/values/trouble.ts';
import { anyText } from '../any-text.ts';

describe('ratios as people write them', () => {
  test.each([
    ['10%', { ratio: '10' }],
    ['10 %', { ratio: '10' }],
    ['１０％', { ratio: '10' }],
    ['10', { ratio: '10' }],
    ['10 percent', { ratio: '10' }],
    ['0.1%', { ratio: '0.1' }],
    ['12.5%', { ratio: '12.5' }],
    ['12,5%', { ratio: '12.5' }],
    ['50bp', { ratio: '0.5' }],
    ['50 basis points', { ratio: '0.5' }],
    ['50个基点', { ratio: '0.5' }],
    ['百分之十', { ratio: '10' }],
    ['百分之10', { ratio: '10' }],
    ['1成', { ratio: '10' }],
    ['0', { ratio: '0' }],
    ['0%', { ratio: '0' }],
    ['100%', { ratio: '100' }],
    ['100', { ratio: '100' }],
  ])('%s', (given, expected) => {
    expect(readRatio(given)).toEqual(expected);
  });
});

test('a bare 0.1 is 10%, and could have meant 0.1%', () => {
  expect(readRatio('0.1')).toEqual({ ratio: '10', other: '0.1' });
  expect(readRatio('.1')).toEqual({ ratio: '10', other: '0.1' });
  expect(readRatio('0,1')).toEqual({ ratio: '10', other: '0.1' });
});

test('a bare 1 is 1%, and could have meant 100%', () => {
  expect(readRatio('1')).toEqual({ ratio: '1', other: '100' });
});

describe('what is no ratio is refused kindly', () => {
  test.each([
    '-1%',
    '-0.1',
    '101',
    '100.01%',
    '120%',
    'NaN',
    '',
    '%',
    'ten',
    '10%%',
    '1/10',
    'Infinity',
    '10001bp',
    '9'.repeat(200),
  ])('%j', (given) => {
    expect(() => readRatio(given)).toThrow(expect.objectContaining({ key: 'badRatio' }));
  });
});

test('a share and its percentage mean the same ratio', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9_999 }), (n) => {
      const [share, percentage] = [(n / 10_000).toFixed(4), (n / 100).toFixed(2)];
      expect(readRatio(share).ratio).toBe(readRatio(`${percentage}%`).ratio);
    }),
  );
});

test('whatever is typed is a ratio from 0 to 100 or Trouble', () => {
  const typed = fc
    .array(fc.constantFrom(...'0123456789.,-+e %％成百分之十bp'), { maxLength: 10 })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(fc.oneof(typed, anyText()), (text) => {
      try {
        const { ratio } = readRatio(text);
        expect(Number(ratio)).toBeGreaterThanOrEqual(0);
        expect(Number(ratio)).toBeLessThanOrEqual(100);
      } catch (error) {
        expect(error).toBeInstanceOf(Trouble);
      }
    }),
    { numRuns: 3000 },
  );
});

test.each([
  ['百分之一点五', '1.5'],
  ['千分之三', '0.3'],
  ['万分之五', '0.05'],
])('%s', (typed, ratio) => {
  expect(readRatio(typed)).toEqual({ ratio });
});
