import Big from 'big.js';
import { calculate } from './calculator.ts';

/** A bank as far as a payment needs it: decimal text in whole units of one currency. */
type PayingBank = { readonly deposits: string; readonly held: string };

/** A bank beside what it has to hold; a negative excess is a shortfall, and held below zero has to be borrowed first. */
type BankState = PayingBank & { readonly required: string; readonly excess: string };

/** Two banks before and after, and both together: the same before as after, but for what the rule asks. */
type PaymentEffect = Readonly<Record<'payer' | 'payee' | 'both', { before: BankState; after: BankState }>>;

/**
 * A payment between customers of two banks, or a deposit that moves: deposits and reserves leave one bank and arrive at
 * the other, the sums of both stay. What each has to hold follows from its own deposits by a flat ratio in percent.
 *
 * @example pay('5', '10', { deposits: '100', held: '12' }, { deposits: '100', held: '9' }).payer.after // excess '-2.5'
 */
export const pay = (amount: string, ratio: string, payer: PayingBank, payee: PayingBank): PaymentEffect => {
  const state = ({ deposits, held }: PayingBank, by: Big): BankState => {
    const [left, kept] = [Big(deposits).plus(by), Big(held).plus(by)];
    const required = Big(calculate({ deposits: left.toFixed(), tranches: [{ ratio }] }).required);
    return {
      deposits: left.toFixed(),
      held: kept.toFixed(),
      required: required.toFixed(),
      excess: kept.minus(required).toFixed(),
    };
  };
  const sum = (a: BankState, b: BankState): BankState => ({
    deposits: Big(a.deposits).plus(b.deposits).toFixed(),
    held: Big(a.held).plus(b.held).toFixed(),
    required: Big(a.required).plus(b.required).toFixed(),
    excess: Big(a.excess).plus(b.excess).toFixed(),
  });
  const [out, into] = [Big(0).minus(amount), Big(amount)];
  const [paying, paid] = [
    { before: state(payer, Big(0)), after: state(payer, out) },
    { before: state(payee, Big(0)), after: state(payee, into) },
  ];
  return {
    payer: paying,
    payee: paid,
    both: { before: sum(paying.before, paid.before), after: sum(paying.after, paid.after) },
  };
};
