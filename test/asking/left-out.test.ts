import fc from 'fast-check';
import { expect, test } from 'vitest';
import { read } from './reader.ts';

/** Sentences that name several amounts, which a command has a place for each of. */
const SENTENCES: readonly ((a: number, b: number, c: number, percent: number) => string)[] = [
  (a, b, c, p) => `A has deposits of ${a}m and reserves ${b}m and pays ${c}m to B. ratio ${p}%. does A fall short`,
  (a, b, c, p) => `bank one owes depositors ${a}m, keeps ${b}m, wires ${c}m to bank two at ${p}%, who is short`,
  (a, b, _, p) => `deposits ${a}m, requirement ${p}%, all we have got is ${b}m, excess?`,
  (a, b, c, p) => `A存款${a}00万、准备金${b}00万，付给B ${c}00万，准备金率${p}%，A会不会不够`,
  (a, b, _, p) => `銀行存款${a}00萬、準備率${p}%、手上只有${b}00萬，缺多少`,
  (a) => `画准备金近三年，标一条${a}00亿的线`,
];

test('a reading that is sure leaves no amount out', () => {
  const amount = fc.integer({ min: 2, max: 99 });
  fc.assert(
    fc.property(fc.constantFrom(...SENTENCES), amount, amount, amount, amount, (sentence, a, b, c, p) => {
      const text = sentence(a, 2 * a + b, 3 * a + 2 * b + c, p);
      const { kind, line, slots } = read(text);
      if (kind !== 'line') return;
      const digits = Object.values(line!.args).join(' ');
      for (const said of slots.amounts.filter((one) => one.kind !== 'number'))
        expect(digits, `${text} → ${line!.command}`).toContain(said.value.replace(/0+$/, ''));
    }),
    { numRuns: 60 },
  );
});

test.each([
  'how big were reserves the week svb blew up',
  'how much in reserves did banks have on the day of the last fomc',
  '硅谷银行倒闭那周准备金有多少',
])('an event that is named is not answered with the latest figure: %s', (text) => {
  const { kind, line } = read(text);
  if (kind === 'line') expect(Object.values(line!.args).join(' ')).toMatch(/\d{4}-\d\d-\d\d/);
});

test('of two figures of different kinds neither alone is surely meant', () => {
  expect(read('美債十年期殖利率現在多少').line).not.toMatchObject({ args: { series: 'TREAST' } });
});
