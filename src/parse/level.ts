import type { Locale } from '../values/locale.ts';
import { Trouble, type Troubles } from '../values/trouble.ts';
import { readAmount } from './amount.ts';

/**
 * A level as people write it, in a unit: `2.8tn`, `-50bn`, `3万亿`; `10`, `-5 bp`, `10个基点`; `3.9%`, `10`. Throws Trouble:
 * `badLevel` or `notDollars`, which name the option it was typed into.
 */
export const readLevel = (
  given: string,
  unit: 'usd' | 'bp' | 'percent',
  locale: Locale,
  option: 'level' | 'value' = 'level',
): number => {
  const text = given.normalize('NFKC').trim();
  const [, minus, size = ''] = /^([-−–])?\s*(.*)$/.exec(text) ?? [];
  const sign = minus ? -1 : 1;
  if (unit === 'usd') return sign * dollarsOf(size, { option, given }, locale);
  if (unit === 'percent') {
    const [, rate] = /^(\d{1,4}(?:\.\d{1,4})?)\s*(?:%|percent|per cent|pct)?$/i.exec(size) ?? [];
    if (rate === undefined) throw new Trouble('badLevel', { option, given, unit });
    return sign * Number(rate);
  }
  const [, points] = /^(\d{1,4}(?:\.\d{1,2})?)\s*(?:bps?|basis points?|个?基点|個?基點)?$/i.exec(size) ?? [];
  if (points === undefined) throw new Trouble('badLevel', { option, given, unit });
  return sign * Number(points);
};

/** An amount of dollars; what is none, a bare 元 among it, is told as it was given, with its sign. */
const dollarsOf = (size: string, typed: Troubles['notDollars'], locale: Locale): number => {
  try {
    const { amount, currency = 'USD', local } = readAmount(size, locale, 'USD');
    if (currency !== 'USD' || local) throw new Trouble('notDollars', typed);
    return Math.round(Number(amount));
  } catch (error) {
    if (error instanceof Trouble && error.key === 'badAmount') throw new Trouble('badLevel', { ...typed, unit: 'usd' });
    throw error;
  }
};
