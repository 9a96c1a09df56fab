import type { Locale } from '../values/locale.ts';
import { Trouble } from '../values/trouble.ts';
import { readAmount } from './amount.ts';

/** A level as people write it, in a unit: `2.8tn`, `-50bn`, `3万亿`; `10`, `-5 bp`, `10个基点`; `3.9%`, `10`. */
export const readLevel = (given: string, unit: 'usd' | 'bp' | 'percent', locale: Locale): number => {
  const text = given.normalize('NFKC').trim();
  const [, minus, size = ''] = /^([-−–])?\s*(.*)$/.exec(text) ?? [];
  const sign = minus ? -1 : 1;
  if (unit === 'usd') return sign * dollarsOf(size, given, locale);
  if (unit === 'percent') {
    const [, rate] = /^(\d{1,4}(?:\.\d{1,4})?)\s*(?:%|percent|per cent|pct)?$/i.exec(size) ?? [];
    if (rate === undefined) throw new Trouble('badLevel', { given, unit });
    return sign * Number(rate);
  }
  const [, points] = /^(\d{1,4}(?:\.\d{1,2})?)\s*(?:bps?|basis points?|个?基点|個?基點)?$/i.exec(size) ?? [];
  if (points === undefined) throw new Trouble('badLevel', { given, unit });
  return sign * Number(points);
};

/** An amount of dollars, a bare 元 among them; what is none is told as it was given, with its sign. */
const dollarsOf = (size: string, given: string, locale: Locale): number => {
  try {
    const { amount, currency = 'USD' } = readAmount(size, locale, 'USD');
    if (currency !== 'USD') throw new Trouble('notDollars', { given });
    return Math.round(Number(amount));
  } catch (error) {
    if (error instanceof Trouble && error.key === 'badAmount') throw new Trouble('badLevel', { given, unit: 'usd' });
    throw error;
  }
};
