import Big from 'big.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calculate } from '../../src/measures/calculator.ts';
import { pay } from '../../src/measures/payment.ts';
import { type Solution, solveRequirement } from '../../src/measures/solve-requirement.ts';

const TENTH = { tranches: [{ ratio: '10' }] };
const US_2019 = {
  tranches: [{ upTo: '16300000', ratio: '0' }, { upTo: '124200000', ratio: '3' }, { ratio: '10' }],
};
const ECB = { tranches: [{ ratio: '1' }], allowance: '100000' };
const solved = (...asked: Parameters<typeof solveRequirement>): Solution => {
  const found = solveRequirement(...asked);
  if (found.kind !== 'solved') throw new Error(found.kind);
  return found;
};

test('a requirement of 50 bn at 10% stands for 500 bn of deposits', () => {
  expect(solved({ required: '50000000000' }, TENTH)).toMatchObject({
    deposits: '500000000000',
    steps: [{ what: 'deposits', exact: true }],
  });
});

test('through tranches and an allowance the way back leads to the same deposits', () => {
  expect(solved({ required: '2511000' }, US_2019).deposits).toBe('100000000');
  expect(solved({ required: '0' }, US_2019).deposits).toBe('16300000');
  expect(solved({ required: '9900000' }, ECB).deposits).toBe('1000000000');
});

test('each of five follows from the others', () => {
  expect(solved({ deposits: '100', required: '10' })).toMatchObject({ ratio: '10' });
  expect(solved({ deposits: '300', required: '100' })).toMatchObject({
    ratio: '33.3333',
    steps: [{ what: 'ratio', exact: false }],
  });
  expect(solved({ held: '12', required: '10' })).toMatchObject({ excess: '2' });
  expect(solved({ excess: '-2.5', required: '9.5' })).toMatchObject({ held: '7' });
  expect(solved({ held: '12', excess: '2' })).toMatchObject({ required: '10' });
  expect(solved({ held: '12', excess: '2' }, TENTH)).toMatchObject({ required: '10', deposits: '100' });
  expect(solved({ deposits: '100', excess: '2' }, TENTH)).toMatchObject({ required: '10', held: '12' });
});

test('what contradicts, what is too little and what no deposits would require is told apart', () => {
  expect(solveRequirement({ deposits: '100', required: '7' }, TENTH)).toEqual({
    kind: 'contradicts',
    what: 'required',
    would: '10',
  });
  expect(solveRequirement({ held: '12', required: '10', excess: '3' })).toMatchObject({ what: 'excess', would: '2' });
  expect(solveRequirement({ held: '2', excess: '12' })).toEqual({ kind: 'excessOverHeld' });
  expect(solveRequirement({ required: '2', excess: '-12' })).toEqual({ kind: 'shortOverRequired' });
  expect(solveRequirement({ deposits: '100' })).toEqual({ kind: 'tooLittle' });
  expect(solveRequirement({ required: '5' })).toEqual({ kind: 'tooLittle' });
  expect(solveRequirement({ required: '5' }, { tranches: [{ ratio: '0' }] })).toEqual({ kind: 'nothingRequired' });
});

const cents = fc.bigInt({ min: 0n, max: 10n ** 17n }).map((n) => Big(n.toString()).div(100).toFixed());

test('whatever deposits, their requirement leads back to them, to a cent', () => {
  fc.assert(
    fc.property(cents, fc.constantFrom(TENTH, US_2019, ECB, { tranches: [{ ratio: '3.75' }] }), (deposits, rule) => {
      const { required } = calculate({ deposits, ...rule });
      const back = solved({ required }, rule).deposits!;
      // Where nothing is required, the most that require nothing.
      if (Big(required).eq(0)) expect(Big(back).gte(deposits)).toBe(true);
      else expect(Big(back).minus(deposits).abs().lte('0.01')).toBe(true);
    }),
  );
});

test('a payment moves reserves and deposits, and leaves the sums of both banks as they were', () => {
  const [a, b] = [
    { deposits: '100', held: '12' },
    { deposits: '100', held: '9' },
  ];
  const { payer, payee, both } = pay('5', '10', a, b);
  expect(payer.after).toEqual({ deposits: '95', held: '7', required: '9.5', excess: '-2.5' });
  expect(payee.after).toEqual({ deposits: '105', held: '14', required: '10.5', excess: '3.5' });
  expect(both.after).toEqual(both.before);
  fc.assert(
    fc.property(cents, cents, cents, cents, cents, (amount, d1, h1, d2, h2) => {
      const most = Big(amount).gt(d1) ? d1 : amount;
      const moved = pay(most, '10', { deposits: d1, held: h1 }, { deposits: d2, held: h2 });
      expect(moved.both.after).toEqual(moved.both.before);
    }),
  );
});
