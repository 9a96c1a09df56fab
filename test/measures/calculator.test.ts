import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calculate } from '../../src/measures/calculator.ts';

const in2019 = [{ upTo: '16300000', ratio: '0' }, { upTo: '124200000', ratio: '3' }, { ratio: '10' }];
const in2009 = [{ upTo: '10300000', ratio: '0' }, { upTo: '44400000', ratio: '3' }, { ratio: '10' }];
const required = (deposits: string, tranches: Parameters<typeof calculate>[0]['tranches']) =>
  calculate({ deposits, tranches }).required;

const money = fc.bigInt({ min: 0n, max: 10n ** 18n });
const ratio = fc.integer({ min: 0, max: 10_000 }).map((n) => (n / 100).toFixed(2));
const schedule = fc
  .tuple(
    fc.uniqueArray(fc.bigInt({ min: 1n, max: 10n ** 12n }), { maxLength: 4 }),
    fc.array(ratio, { minLength: 5, maxLength: 5 }),
  )
  .map(([bounds, ratios]) => {
    const rising = bounds.sort((a, b) => (a < b ? -1 : 1));
    return [...rising.map((upTo, i) => ({ upTo: `${upTo}`, ratio: ratios[i]! })), { ratio: ratios[4]! }];
  });
/** Hundredths of a hundredth: what a whole amount times a ratio of two decimals comes to, as a whole number. */
const tenThousandths = (text: string): bigint => {
  const [whole = '0', fraction = ''] = text.split('.');
  return BigInt(whole + fraction.padEnd(4, '0'));
};

test('$100m of transaction accounts required $2,511,000 in 2019', () => {
  expect(required('100000000', in2019)).toBe('2511000');
});

test('$100m of transaction accounts required $6,583,000 in 2009', () => {
  expect(required('100000000', in2009)).toBe('6583000');
});

test('at a ratio of zero nothing is required', () => {
  expect(
    required('100000000', [{ upTo: '39200000', ratio: '0' }, { upTo: '674100000', ratio: '0' }, { ratio: '0' }]),
  ).toBe('0');
});

test('every step of the working is kept', () => {
  expect(
    calculate({
      deposits: '100000000',
      tranches: in2009,
      balances: '5000000',
      vaultCash: '2000000',
      vaultCashCounts: true,
    }),
  ).toEqual({
    deposits: '100000000',
    tranches: [
      { from: '0', upTo: '10300000', ratio: '0', deposits: '10300000', required: '0' },
      { from: '10300000', upTo: '44400000', ratio: '3', deposits: '34100000', required: '1023000' },
      { from: '44400000', ratio: '10', deposits: '55600000', required: '5560000' },
    ],
    gross: '6583000',
    allowance: '0',
    required: '6583000',
    held: { balances: '5000000', vaultCash: '2000000', total: '7000000', excess: '417000' },
  });
});

test('vault cash counts only where the rule lets it', () => {
  const asked = { deposits: '1000', tranches: [{ ratio: '10' }], balances: '30', vaultCash: '80' };
  expect(calculate({ ...asked, vaultCashCounts: true }).held).toMatchObject({
    vaultCash: '80',
    total: '110',
    excess: '10',
  });
  expect(calculate({ ...asked, vaultCashCounts: false }).held).toMatchObject({
    vaultCash: '0',
    total: '30',
    excess: '-70',
  });
});

test('what is held is left out when nothing was said about it', () => {
  expect(calculate({ deposits: '1000', tranches: [{ ratio: '10' }] }).held).toBeUndefined();
});

test('an allowance lowers the requirement, and never below zero', () => {
  expect(calculate({ deposits: '1000000000', tranches: [{ ratio: '1' }], allowance: '100000' })).toMatchObject({
    gross: '10000000',
    required: '9900000',
  });
  expect(calculate({ deposits: '5000000', tranches: [{ ratio: '1' }], allowance: '100000' }).required).toBe('0');
});

test('no digit is lost, however large the sum', () => {
  expect(required('999999999999999999', [{ ratio: '0.01' }])).toBe('99999999999999.9999');
  expect(required('0.1', [{ ratio: '10' }])).toBe('0.01');
  fc.assert(
    fc.property(money, fc.integer({ min: 0, max: 10_000 }), (deposits, hundredths) => {
      const found = required(`${deposits}`, [{ ratio: (hundredths / 100).toFixed(2) }]);
      expect(tenThousandths(found)).toBe(deposits * BigInt(hundredths));
    }),
  );
});

test('more deposits never require less', () => {
  fc.assert(
    fc.property(money, money, schedule, (a, b, tranches) => {
      const [less, more] = a < b ? [a, b] : [b, a];
      expect(tenThousandths(required(`${less}`, tranches)) <= tenThousandths(required(`${more}`, tranches))).toBe(true);
    }),
  );
});

test('the tranches hold all deposits and their requirements add up', () => {
  fc.assert(
    fc.property(money, schedule, (deposits, tranches) => {
      const working = calculate({ deposits: `${deposits}`, tranches });
      const sum = (key: 'deposits' | 'required') =>
        working.tranches.reduce((total, line) => total + tenThousandths(line[key]), 0n);
      expect(sum('deposits')).toBe(deposits * 10_000n);
      expect(sum('required')).toBe(tenThousandths(working.gross));
    }),
  );
});

test('a tranche cut in two at the same ratio requires the same', () => {
  fc.assert(
    fc.property(money, fc.bigInt({ min: 1n, max: 10n ** 12n }), ratio, (deposits, cut, share) => {
      const whole = required(`${deposits}`, [{ ratio: share }]);
      expect(required(`${deposits}`, [{ upTo: `${cut}`, ratio: share }, { ratio: share }])).toBe(whole);
    }),
  );
});

test('excess is held less required, to the last digit', () => {
  fc.assert(
    fc.property(money, money, money, schedule, (deposits, balances, vaultCash, tranches) => {
      const working = calculate({
        deposits: `${deposits}`,
        tranches,
        balances: `${balances}`,
        vaultCash: `${vaultCash}`,
        vaultCashCounts: true,
      });
      const short = working.held!.excess.startsWith('-');
      const excess = tenThousandths(working.held!.excess.replace('-', '')) * (short ? -1n : 1n);
      expect(excess).toBe((balances + vaultCash) * 10_000n - tenThousandths(working.required));
    }),
  );
});

test('a schedule that makes no sense is refused', () => {
  expect(() => required('-1', [{ ratio: '10' }])).toThrow(RangeError);
  expect(() => required('1', [{ upTo: '5', ratio: '1' }])).toThrow(RangeError);
  expect(() => required('1', [{ ratio: '1' }, { ratio: '2' }])).toThrow(RangeError);
  expect(() => required('1', [{ upTo: '5', ratio: '1' }, { upTo: '4', ratio: '1' }, { ratio: '2' }])).toThrow(
    RangeError,
  );
});
