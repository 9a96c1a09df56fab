import Big from 'big.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAmount } from '../../src/parse/amount.ts';
import { locales } from '../../src/values/locale.ts';
import { bp, count, percent, usd } from '../../src/values/quantity.ts';
import { formatIn } from '../../src/words/format.ts';
import { rounded, toStep } from '../../src/words/numbers.ts';

const [en, cn, tw] = [formatIn('en'), formatIn('zh-CN'), formatIn('zh-TW')];

describe('dollars are written as each language says them', () => {
  test.each([
    [2_881_686e6, '$2.88 tn', '2.88万亿美元', '2.88兆美元'],
    [-88_236e6, '−$88.2 bn', '−882亿美元', '−882億美元'],
    [74.6e9, '$74.6 bn', '746亿美元', '746億美元'],
    [-459.4e9, '−$459.4 bn', '−4,594亿美元', '−4,594億美元'],
    [8.35e9, '$8.4 bn', '84亿美元', '84億美元'],
    [25.95e9, '$26.0 bn', '260亿美元', '260億美元'],
    [33e6, '$33 m', '3,300万美元', '3,300萬美元'],
    [335e6, '$335 m', '3.35亿美元', '3.35億美元'],
    [999.96e9, '$1.00 tn', '1.00万亿美元', '1.00兆美元'],
    [0, '$0', '0美元', '0美元'],
    [12_345, '$12,345', '12,345美元', '12,345美元'],
    [50_000, '$50,000', '5万美元', '5萬美元'],
  ])('%d', (value, ...said) => {
    expect([en, cn, tw].map(({ show }) => show(usd(value)))).toEqual(said);
  });

  test('simplified Chinese never says 兆', () => {
    fc.assert(
      fc.property(
        fc.integer(),
        fc.integer({ min: 0, max: 8 }),
        (n, zeros) => !cn.show(usd(n * 10 ** zeros)).includes('兆'),
      ),
    );
  });
});

test('every language prints the same number at the same precision', () => {
  const digits = (text: string) => {
    const [, number, name] = /([\d,.]+)\s*(tn|bn|m|万亿|亿|万|兆|億|萬)?/.exec(text)!;
    const scale = { tn: 12, bn: 9, m: 6, 万亿: 12, 亿: 8, 万: 4, 兆: 12, 億: 8, 萬: 4 }[name ?? ''] ?? 0;
    return Number(`${number!.replaceAll(',', '')}e${scale}`);
  };
  const amounts = fc.tuple(fc.integer({ min: 1, max: 999_999 }), fc.integer({ min: 0, max: 9 }));
  fc.assert(
    fc.property(amounts, ([n, zeros]) => {
      const said = [en, cn, tw].map(({ show }) => digits(show(usd(n * 10 ** zeros))));
      expect(new Set(said).size, said.join()).toBe(1);
    }),
  );
});

test('halves of decimals are rounded away from zero, in rates and basis points too', () => {
  expect(en.show(percent(8.345))).toBe('8.35%');
  expect(en.show(percent(1.005))).toBe('1.01%');
  expect(en.signed(bp(-2.25))).toBe('−2.3 bp');
});

test('amounts are rounded to their steps as decimal arithmetic does it, halves included', () => {
  const step = fc.constantFrom(1, 5, 1e4, 1e5, 1e6, 1e8, 1e9, 1e10, 1e12);
  const halves = fc.tuple(fc.nat(2_000_000), step).map(([n, of]) => (n * of) / 2);
  const size = fc.oneof(halves, fc.maxSafeNat(), fc.double({ min: 0, max: 1e17, noNaN: true }));
  fc.assert(
    fc.property(size, step, (amount, to) => {
      const exact = Big(amount).div(to).round(0, Big.roundHalfUp).times(to).toNumber();
      expect([toStep(amount, to), rounded(amount, 0)]).toEqual([
        exact,
        Big(amount).round(0, Big.roundHalfUp).toNumber(),
      ]);
    }),
    { numRuns: 2000 },
  );
});

test('basis points of a column are printed to the precision of the finest', () => {
  expect(en.column([-1, 5.12, 'n/a', 10].map((one) => (typeof one === 'number' ? bp(one) : one)))).toEqual([
    ...['−1.0 bp', '5.1 bp', 'n/a', '10.0 bp'],
  ]);
  expect(cn.column([-2, 3].map(bp))).toEqual(['−2个基点', '3个基点']);
});

test('a column is printed in one magnitude and to one place', () => {
  const cells = [2_881_686e6, 984_046e6, 8_804e6, 2e6, 0].map(usd);
  expect(en.column(cells)).toEqual(['$2,881.7 bn', '$984.0 bn', '$8.8 bn', '$0.0 bn', '$0.0 bn']);
  expect(cn.column(cells)).toEqual(['28,817亿美元', '9,840亿美元', '88亿美元', '0亿美元', '0亿美元']);
  expect(en.column([30e9, 17.5e9].map(usd))).toEqual(['$30.0 bn', '$17.5 bn']);
  expect(en.column([30e9, 35e9].map(usd))).toEqual(['$30 bn', '$35 bn']);
  expect(en.column([{ value: -88_236e6, unit: 'usd', signed: true }, usd(26.9e9), 'n/a'])).toEqual([
    '−$88.2 bn',
    '$26.9 bn',
    'n/a',
  ]);
});

test('basis points of a table are printed to one precision, and so are changes beside each other', () => {
  const table = [-2, -1.6].map(bp);
  expect(en.column([bp(-2)], table)).toEqual(['−2.0 bp']);
  const changes = [-20e9, 12.1e9, 1.5e6].map((value) => ({ label: 'w', value: usd(value) }));
  expect(en.changes(changes)).toEqual(['w −$20.0 bn', 'w +$12.1 bn', 'w +$1.5 m']);
  expect(en.changes(changes.slice(0, 1))).toEqual(['w −$20 bn']);
});

test('what somebody else said keeps the digits it was said with', () => {
  expect([usd(2.7e12), usd(17.5e9), usd(40e9), percent(9)].map(en.stated)).toEqual([
    '$2.7 tn',
    '$17.5 bn',
    '$40 bn',
    '9%',
  ]);
  expect([usd(2.7e12), usd(124.2e6)].map(cn.stated)).toEqual(['2.7万亿美元', '1.242亿美元']);
});

test('a change carries its sign, and nothing that prints as zero has one', () => {
  expect(en.signed(usd(26_900e6))).toBe('+$26.9 bn');
  expect(cn.signed(usd(-88_236e6))).toBe('−882亿美元');
  expect(en.signed(percent(-0.001))).toBe('0.00%');
  expect(en.signed(bp(-2))).toBe('−2 bp');
  expect(cn.signed(bp(-6.7))).toBe('−6.7个基点');
  expect(tw.show(percent(3.9))).toBe('3.90%');
  expect(en.show(count(3))).toBe('3');
});

test('an exact amount keeps every digit', () => {
  expect(en.amount({ amount: '2511000', currency: 'USD' })).toBe('$2,511,000');
  expect(en.amount({ amount: '123456789012345678.99', currency: 'USD' })).toBe('$123,456,789,012,345,678.99');
  expect(en.amount({ amount: '-1000000.5', currency: 'EUR' })).toBe('−€1,000,000.50');
});

test('in Chinese an exact amount is said in 万 and 亿 where that is shorter, and still keeps every digit', () => {
  const said = (amount: string, currency = 'USD') => [cn, tw].map((one) => one.amount({ amount, currency }));
  expect(said('50000000')).toEqual(['5,000万美元', '5,000萬美元']);
  expect(said('2511000')).toEqual(['251.1万美元', '251.1萬美元']);
  expect(said('124200000')).toEqual(['1.242亿美元', '1.242億美元']);
  expect(said('490817000')).toEqual(['49,081.7万美元', '49,081.7萬美元']);
  expect(said('9900000', 'EUR')).toEqual(['990万欧元', '990萬歐元']);
  expect(said('1000000000000', 'INR')).toEqual(['1万亿印度卢比', '1兆印度盧比']);
  expect(said('123456789.5')).toEqual(['123,456,789.5美元', '123,456,789.5美元']);
  expect(said('-1000000.5')).toEqual(['−1,000,000.5美元', '−1,000,000.5美元']);
  expect(said('0')).toEqual(['0美元', '0美元']);
  expect(said('9999.99')).toEqual(['9,999.99美元', '9,999.99美元']);
});

test('an exact amount in Chinese reads back as what it was', () => {
  const digits = fc.tuple(fc.bigInt({ min: 0n, max: 10n ** 18n }), fc.integer({ min: 0, max: 99 }), fc.nat(12));
  fc.assert(
    fc.property(digits, ([whole, cents, zeros]) => {
      const round = (whole / 10n ** BigInt(zeros)) * 10n ** BigInt(zeros);
      const amount =
        cents === 0 || zeros > 0 ? `${round}` : `${round}.${`${cents}`.padStart(2, '0').replace(/0$/, '')}`;
      for (const [one, locale] of [[cn, 'zh-CN'] as const, [tw, 'zh-TW'] as const]) {
        if (BigInt(round) >= 10n ** 18n) continue;
        expect(readAmount(one.amount({ amount, currency: 'USD' }), locale).amount).toBe(amount);
      }
    }),
  );
});

test('days are written in the reader’s language, whatever the machine’s time zone', () => {
  expect(locales.map((locale) => formatIn(locale).day('2026-09-30'))).toEqual([
    'Sep 30, 2026',
    '2026年9月30日',
    '2026年9月30日',
  ]);
  expect(locales.map((locale) => formatIn(locale).month('2025-10-29'))).toEqual([
    'Oct 2025',
    '2025年10月',
    '2025年10月',
  ]);
});

test('a printed level never rounds into the wrong magnitude', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9_000_000 }), (millions) => {
      const [, number, name] = /^\$([\d,.]+) (tn|bn|m)$/.exec(en.show(usd(millions * 1e6)))!;
      const scale = { tn: 1e12, bn: 1e9, m: 1e6 }[name as 'tn' | 'bn' | 'm'];
      const printed = Number(number!.replaceAll(',', ''));
      expect(printed).toBeGreaterThanOrEqual(1);
      expect(printed).toBeLessThan(name === 'tn' ? 1e9 : 1000);
      expect(Math.abs(printed * scale - millions * 1e6) / (millions * 1e6)).toBeLessThan(0.06);
    }),
  );
});

test('a moment is written in each language as its days are: no slashes in either Chinese', () => {
  const at = '2025-12-18T21:30:00Z';
  expect([en.at(at), cn.at(at), tw.at(at)]).toEqual([
    'Dec 18, 2025, 9:30 PM UTC',
    '2025年12月18日 21:30 UTC',
    '2025年12月18日 21:30 UTC',
  ]);
});
