import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAmount } from '../../src/parse/amount.ts';
import { locales } from '../../src/values/locale.ts';
import { Trouble, type TroubleKey } from '../../src/values/trouble.ts';
import { anyText } from '../any-text.ts';

const troubleOf = (act: () => unknown): TroubleKey | undefined => {
  try {
    act();
  } catch (error) {
    if (error instanceof Trouble) return error.key;
    throw error;
  }
  return undefined;
};

describe('amounts as people write them', () => {
  test.each([
    ['100m', '100000000', undefined],
    ['100M', '100000000', undefined],
    ['100 mm', '100000000', undefined],
    ['$1.2bn', '1200000000', 'USD'],
    ['US$ 1.2 billion', '1200000000', 'USD'],
    ['1亿', '100000000', undefined],
    ['1.5億', '150000000', undefined],
    ['5千万', '50000000', undefined],
    ['5千萬美元', '50000000', 'USD'],
    ['€1bn', '1000000000', 'EUR'],
    ['1,000,000', '1000000', undefined],
    ['1 000 000', '1000000', undefined],
    ['1\u00a0000\u202f000', '1000000', undefined],
    ["1'000'000", '1000000', undefined],
    ['1’000’000 CHF', '1000000', 'CHF'],
    ['1.000.000', '1000000', undefined],
    ['1.000.000,50', '1000000.5', undefined],
    ['1.000,5', '1000.5', undefined],
    ['1,5m', '1500000', undefined],
    ['0.5', '0.5', undefined],
    ['１，０００，０００', '1000000', undefined],
    ['￥１亿', '100000000', 'JPY'],
    ['₹1,00,000 crore', '1000000000000', 'INR'],
    ['1 lakh crore rupees', '1000000000000', 'INR'],
    ['Rs. 5 lakh', '500000', 'INR'],
    ['50 lakhs', '5000000', undefined],
    ['2.88tn', '2880000000000', undefined],
    ['2.88 trillion dollars', '2880000000000', 'USD'],
    ['100万美元', '1000000', 'USD'],
    ['100 million USD', '100000000', 'USD'],
    ['USD100m', '100000000', 'USD'],
    ['$5m USD', '5000000', 'USD'],
    ['C$5m', '5000000', 'CAD'],
    ['NT$5億', '500000000', 'TWD'],
    ['250k', '250000', undefined],
    ['2 hundred million', '200000000', undefined],
    ['1万亿', '1000000000000', undefined],
    ['1亿5000万', '150000000', undefined],
    ['1万2000亿', '1200000000000', undefined],
    ['1万5000', '15000', undefined],
    ['三千五百万', '35000000', undefined],
    ['二十亿元', '2000000000', 'CNY'],
    ['百万', '1000000', undefined],
    ['一亿零五百万人民币', '105000000', 'CNY'],
    ['壹億圓', '100000000', 'CNY'],
    ['1e9', '1000000000', undefined],
    ['+5m', '5000000', undefined],
    ['0', '0', undefined],
    ['1000000000000000000', '1000000000000000000', undefined],
  ])('%s is %s (%s)', (given, amount, currency) => {
    const read = readAmount(given, 'en');
    expect([read.amount, read.currency]).toEqual([amount, currency]);
  });
});

describe('what is not an amount is refused kindly', () => {
  test.each([
    '-5m',
    '−5m',
    '-$5m',
    '$-5m',
    '(5m)',
    '负5亿',
    'NaN',
    'Infinity',
    'lots',
    '',
    ' ',
    '$',
    'bn',
    '亿',
    '万亿',
    '元',
    '5x',
    '5 5',
    '1,2,3',
    '1..5',
    '1.2.3',
    '1e19',
    '1e99',
    '1000000000000000001',
    '9999999tn',
    '5mm m',
    '5bn million',
    '三万五',
    '1亿5',
    '二百五',
    '1亿1亿',
    '亿5',
    '$5m EUR',
    '100m€ usd',
    '0x10',
    '1/2',
    '~5m',
    '5m?',
    '１０％',
    '10%',
    '9'.repeat(101),
    '1e+',
  ])('%j', (given) => {
    expect(troubleOf(() => readAmount(given, 'en'))).toBe('badAmount');
  });
});

test('trouble repeats what was given', () => {
  expect(() => readAmount('lots', 'en')).toThrow(expect.objectContaining({ detail: { given: 'lots' } }));
});

test('兆 is a trillion in Taiwan and too ambiguous elsewhere', () => {
  expect(readAmount('3兆', 'zh-TW').amount).toBe('3000000000000');
  expect(readAmount('1兆5000億', 'zh-TW').amount).toBe('1500000000000');
  expect(troubleOf(() => readAmount('3兆', 'zh-CN'))).toBe('ambiguousAmount');
  expect(troubleOf(() => readAmount('3兆', 'en'))).toBe('ambiguousAmount');
});

test('a sign that several currencies share means the one expected, or the likeliest', () => {
  expect(readAmount('1亿元', 'zh-CN')).toMatchObject({
    currency: 'CNY',
    local: { sign: '元', means: expect.arrayContaining(['CNY', 'USD', 'EUR']) },
  });
  expect(readAmount('1億元', 'zh-TW').currency).toBe('TWD');
  expect(readAmount('1亿元', 'zh-CN', 'USD').currency).toBe('USD');
  expect(readAmount('1亿元', 'zh-CN', 'INR').currency).toBe('CNY');
  expect(readAmount('¥1亿', 'zh-CN').currency).toBe('CNY');
  expect(readAmount('¥1億', 'zh-TW').currency).toBe('JPY');
  expect(readAmount('¥1億', 'zh-TW', 'CNY').currency).toBe('CNY');
  expect(readAmount('$5m', 'en', 'CAD').currency).toBe('CAD');
  expect(readAmount('$5m', 'en', 'EUR').currency).toBe('USD');
  expect(readAmount('5m', 'en', 'EUR').currency).toBeUndefined();
});

const whole = fc.bigInt({ min: 0n, max: 10n ** 18n });

test('every whole number reads back exactly, however its digits are grouped', () => {
  const grouped = (text: string, mark: string) => text.replace(/\B(?=(\d{3})+$)/g, mark);
  fc.assert(
    fc.property(
      whole,
      fc.constantFrom('', ',', ' ', "'", '_', '\u00a0'),
      fc.constantFrom(...locales),
      (n, mark, locale) => {
        expect(readAmount(grouped(`${n}`, mark), locale).amount).toBe(`${n}`);
      },
    ),
  );
});

test('Indian grouping reads as the same number', () => {
  fc.assert(
    fc.property(whole, (n) => {
      expect(readAmount(`₹${n.toLocaleString('en-IN')}`, 'en')).toEqual({ amount: `${n}`, currency: 'INR' });
    }),
  );
});

test('full-width digits read as the same number', () => {
  fc.assert(
    fc.property(whole, (n) => {
      const wide = `${n}`.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)));
      expect(readAmount(wide, 'zh-CN').amount).toBe(`${n}`);
    }),
  );
});

test('a magnitude shifts the point and loses nothing', () => {
  const magnitudes = [
    ['k', 3],
    ['万', 4],
    ['lakh', 5],
    ['m', 6],
    ['千万', 7],
    ['crore', 7],
    ['億', 8],
    ['bn', 9],
    ['万亿', 12],
    ['tn', 12],
  ] as const;
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999_999 }), fc.constantFrom(...magnitudes), (thousandths, [name, power]) => {
      const expected = BigInt(thousandths) * 10n ** BigInt(power - 3);
      expect(readAmount(`${(thousandths / 1000).toFixed(3)} ${name}`, 'en').amount).toBe(`${expected}`);
    }),
  );
});

test('whatever is typed is read or is Trouble, never a bug, and never negative or beyond 10¹⁸', () => {
  const typed = fc.oneof(
    anyText({ maxLength: 120 }),
    fc
      .array(fc.constantFrom(...'0123456789.,-+ eE$€¥₹%kmbtn万亿兆千百十零五壹元美'), { maxLength: 14 })
      .map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(typed, fc.constantFrom(...locales), (text, locale) => {
      let read: ReturnType<typeof readAmount>;
      try {
        read = readAmount(text, locale);
      } catch (error) {
        expect(error).toBeInstanceOf(Trouble);
        return;
      }
      expect(read.amount).toMatch(/^\d+(\.\d+)?$/);
      expect(Number(read.amount)).toBeLessThanOrEqual(1e18);
    }),
    { numRuns: 3000 },
  );
});

test.each([
  ['一点五万亿', '1500000000000'],
  ['两点八万亿', '2800000000000'],
  ['四万万', '400000000'],
  ['伍仟元整', '5000'],
  ['伍仟整', '5000'],
  ['100亿元人民币', '10000000000'],
  ['五百块钱', '500'],
  ['三个亿', '300000000'],
])('%s', (typed, amount) => {
  expect(readAmount(typed, 'zh-CN').amount).toBe(amount);
});
