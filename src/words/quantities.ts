import type { Locale } from '../values/locale.ts';
import type { Quantity } from '../values/quantity.ts';
import { decimals, MAGNITUDES, type Magnitude, MINUS, printsAsZero, rounded, stepOf, toStep } from './numbers.ts';

/** What follows an amount of dollars, where no sign stands before it. */
export const DOLLARS: Record<Locale, string> = { en: '', 'zh-CN': '美元', 'zh-TW': '美元' };
const BASIS_POINTS: Record<Locale, string> = { en: ' bp', 'zh-CN': '个基点', 'zh-TW': '個基點' };

const PERCENTAGE_POINTS: Record<Locale, string> = { en: ' pp', 'zh-CN': '个百分点', 'zh-TW': '個百分點' };

/** So many decimals at most has an amount as somebody said it. */
const MOST_STATED = 4;

/** Prints amounts of dollars, rates and counts in one language. */
export const quantities = (locale: Locale) => {
  const fixed = [decimals(locale, 0), decimals(locale, 1), decimals(locale, 2)] as const;
  const loose = decimals(locale, 0, 2);

  /** So many dollars in a magnitude: `$88.2 bn`, `882亿美元`. */
  const inMagnitude = (size: number, { from, name }: Magnitude, step: number): string => {
    const places = Math.max(0, Math.round(Math.log10(from / step)));
    const text = decimals(locale, places).format(rounded(size / from, places));
    return locale === 'en' ? `$${text} ${name}` : `${text}${name}${DOLLARS[locale]}`;
  };
  const plain = (size: number): string => {
    const text = fixed[0].format(rounded(size, 0));
    return locale === 'en' ? `$${text}` : `${text}${DOLLARS[locale]}`;
  };

  /** Dollars without a sign: `$2.88 tn`, `2.88万亿美元`. */
  const dollars = (value: number, mayShorten = true): string => {
    const size = Math.abs(value);
    // Rounding may carry into the next magnitude, which is rounded more coarsely.
    const step = stepOf(toStep(size, stepOf(size)));
    const shown = toStep(size, step);
    const magnitude = MAGNITUDES[locale].find(({ from }) => from <= shown);
    // A round amount (a cap, a threshold) is said as it is: $30 bn, 5亿美元.
    if (mayShorten && magnitude && size % step === 0 && Number.isInteger(size / magnitude.from))
      return inMagnitude(size, magnitude, magnitude.from);
    return magnitude && shown >= 1e6 ? inMagnitude(shown, magnitude, step) : plain(size);
  };

  /** Basis points or percentage points, to so many places at least: their own where none are asked for. */
  const steps = ({ value, unit }: Quantity, least = 0): string => {
    const [most, name] = unit === 'bp' ? [1, BASIS_POINTS[locale]] : [2, PERCENTAGE_POINTS[locale]];
    return `${decimals(locale, least, most).format(rounded(value, most))}${name}`;
  };

  const unsigned = (quantity: Quantity): string => {
    const { value, unit } = quantity;
    if (unit === 'usd') return dollars(value);
    if (unit === 'percent') return `${fixed[2].format(rounded(value, 2))}%`;
    if (unit === 'points' || unit === 'bp') return steps(quantity);
    return loose.format(rounded(value, 2));
  };
  const withSign = (q: Quantity, plus: string, text = unsigned(q)): string => {
    return printsAsZero(text) ? text : `${q.value < 0 ? MINUS : plus}${text}`;
  };

  /** A level: `$2.88 tn`, `3.90%`, `−2 bp`. */
  const show = (q: Quantity): string => withSign(q, q.signed ? '+' : '');
  /** A change, with its sign: `+$27 bn`, `−882亿美元`. */
  const signed = (q: Quantity): string => withSign(q, '+');
  /** A change whose direction the sentence already says: `$88.2 bn`. */
  const size = (q: Quantity): string => unsigned(q);

  /** A quantity to as many digits as somebody else said it with, where these are few: `$2.7 tn`, `$17.5 bn`, `9%`. */
  const stated = (q: Quantity): string =>
    q.unit === 'usd' ? statedDollars(q.value) : q.unit === 'percent' ? `${loose.format(q.value)}%` : show(q);
  const statedDollars = (value: number): string => {
    const magnitude = MAGNITUDES[locale].find(({ from }) => from <= value);
    const told = magnitude && rounded(value / magnitude.from, MOST_STATED);
    if (!told || rounded(told * magnitude.from, 0) !== value) return dollars(value);
    const places = String(told).split('.')[1]?.length ?? 0;
    return inMagnitude(value, magnitude, magnitude.from / 10 ** places);
  };
  /** A mean of basis points, to one decimal whatever it comes to: `−2.0 bp`. */
  const tenths = (q: Quantity): string => withSign(q, '+', steps(q, 1));

  /** Changes that stand beside each other: a round amount keeps its decimal where another has one. */
  const changesAlike = (all: readonly Quantity[]): ((q: Quantity) => string) => {
    const mayShorten = !all.some(({ value, unit }) => unit === 'usd' && dollars(value).includes('.'));
    return (q) => (q.unit === 'usd' ? withSign(q, '+', dollars(q.value, mayShorten)) : signed(q));
  };

  /** Steps of one unit in a column, all to as many places as the finest of them has. */
  const stepsAlike = (all: readonly Quantity[]): ((q: Quantity) => string) => {
    const places = Math.max(0, ...all.map((q) => /\.(\d+)/.exec(steps(q))?.[1]?.length ?? 0));
    return (q) => withSign(q, q.signed ? '+' : '', steps(q, places));
  };

  return {
    ...{ show, signed, size, stated, tenths, inMagnitude, stepsAlike, changesAlike },
    number: (n: number) => loose.format(n),
    /** A number to so many decimals, without its sign. */
    places: (n: number, count: number) => decimals(locale, count).format(rounded(n, count)),
  };
};
