import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  actors,
  fedMoves,
  instruments,
  netOf,
  type PlumbingStep,
  plumbingEvents,
  plumbingNames,
} from '../../src/measures/plumbing.ts';

const steps: readonly (readonly [string, PlumbingStep])[] = plumbingNames.flatMap((name) =>
  plumbingEvents[name].map((step, i) => [`${name}, step ${i + 1}`, step] as const),
);
const total = (step: PlumbingStep, wanted: Partial<PlumbingStep[number]>) =>
  step
    .filter((entry) => Object.entries(wanted).every(([key, value]) => entry[key as keyof typeof entry] === value))
    .reduce((sum, { by }) => sum + by, 0);

test.each(steps)('%s: assets and liabilities of every actor change by the same', (_, step) => {
  for (const actor of actors)
    expect(total(step, { actor, side: 'assets' }), actor).toBe(total(step, { actor, side: 'liabilities' }));
});

test.each(steps)('%s: what one owns more of, another owes more of', (_, step) => {
  for (const instrument of instruments.filter((one) => one !== 'netWorth'))
    expect(total(step, { instrument, side: 'assets' }), instrument).toBe(
      total(step, { instrument, side: 'liabilities' }),
    );
  expect(total(step, { instrument: 'netWorth' }) === 0 || step.length === 0).toBe(true);
});

test.each(steps)('%s: reserves are owned by banks and owed by the Fed alone', (_, step) => {
  for (const { actor, side, instrument } of step) {
    if (instrument === 'reserves') expect(`${actor} ${side}`).toMatch(/^(banks assets|fed liabilities)$/);
    if (instrument === 'tga') expect(`${actor} ${side}`).toMatch(/^(treasury assets|fed liabilities)$/);
    if (instrument === 'reverseRepo') expect(`${actor} ${side}`).toMatch(/^(funds assets|fed liabilities)$/);
  }
});

test('what each does to reserves is what a desk would say', () => {
  const effects = Object.fromEntries(plumbingNames.map((name) => [name, fedMoves(name, 'reserves')]));
  expect(effects).toEqual({
    'bills-to-banks': -1,
    'bills-to-funds': 0,
    'bills-to-funds-spent': 1,
    'taxes-paid': -1,
    'fed-buys-from-bank': 1,
    'fed-buys-from-fund': 1,
    'runoff-bank': -1,
    'runoff-fund': 0,
    'repo-drawn': 1,
    'bank-lends': 0,
    'cash-withdrawn': -1,
    'treasury-spends': 1,
    'rrp-falls': 1,
    'rrp-rises': -1,
  });
});

test('what went and came back over several steps is no change', () => {
  const net = netOf(plumbingEvents['runoff-fund']);
  expect(net.some(({ actor }) => actor === 'treasury')).toBe(false);
  expect(net.filter(({ actor }) => actor === 'fed').map(({ instrument, by }) => [instrument, by])).toEqual([
    ['securities', -1],
    ['reverseRepo', -1],
  ]);
});

test('any steps in any order, of any amounts, leave every balance sheet balanced after each of them', () => {
  const every = steps.map(([, step]) => step);
  // In whole cents: a sum of any length is exact.
  const moves = fc.array(fc.tuple(fc.constantFrom(...every), fc.bigInt({ min: 1n, max: 10n ** 17n })), {
    minLength: 1,
    maxLength: 60,
  });
  fc.assert(
    fc.property(moves, (sequence) => {
      const sheets = new Map<string, bigint>();
      const owned = new Map<string, bigint>();
      const add = (to: Map<string, bigint>, key: string, by: bigint) => to.set(key, (to.get(key) ?? 0n) + by);
      const off: string[] = [];
      for (const [step, amount] of sequence) {
        for (const { actor, side, instrument, by } of step) {
          const moved = BigInt(by) * amount;
          add(sheets, `${actor} ${side}`, moved);
          add(owned, instrument, side === 'assets' ? moved : -moved);
        }
        const balance = (actor: string) =>
          (sheets.get(`${actor} assets`) ?? 0n) - (sheets.get(`${actor} liabilities`) ?? 0n);
        off.push(...actors.filter((actor) => balance(actor) !== 0n));
        off.push(...instruments.filter((instrument) => (owned.get(instrument) ?? 0n) !== 0n));
      }
      expect(off).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('what is left of any sequence of steps still balances, and reserves are owed as they are owned', () => {
  const every = steps.map(([, step]) => step);
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...every), { maxLength: 80 }), (sequence) => {
      const net = netOf(sequence);
      const sum = (wanted: Partial<(typeof net)[number]>) =>
        net
          .filter((entry) => Object.entries(wanted).every(([key, value]) => entry[key as keyof typeof entry] === value))
          .reduce((all, { by }) => all + by, 0);
      for (const actor of actors) expect(sum({ actor, side: 'assets' })).toBe(sum({ actor, side: 'liabilities' }));
      expect(sum({ actor: 'banks', instrument: 'reserves' })).toBe(sum({ actor: 'fed', instrument: 'reserves' }));
    }),
  );
});
