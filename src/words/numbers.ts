import Big from 'big.js';
import type { Locale } from '../values/locale.ts';

/** What `Intl` calls our languages. */
export const TAG: Record<Locale, string> = { en: 'en-US', 'zh-CN': 'zh-CN', 'zh-TW': 'zh-TW' };

/** A minus sign, as print has it: as wide as a plus. */
export const MINUS = '−';

/** A magnitude people say: from how many dollars on, and what one of it is called. */
export type Magnitude = { readonly from: number; readonly name: string };

/** What each language calls its magnitudes, the largest first. */
export const MAGNITUDES: Record<Locale, readonly Magnitude[]> = {
  en: [
    { from: 1e12, name: 'tn' },
    { from: 1e9, name: 'bn' },
    { from: 1e6, name: 'm' },
  ],
  'zh-CN': [
    { from: 1e12, name: '万亿' },
    { from: 1e8, name: '亿' },
    { from: 1e4, name: '万' },
  ],
  'zh-TW': [
    { from: 1e12, name: '兆' },
    { from: 1e8, name: '億' },
    { from: 1e4, name: '萬' },
  ],
};

/** To what an amount is rounded, by its size: the same in every language, whatever it calls its magnitudes. */
const STEPS = [
  { from: 1e14, step: 1e12 },
  { from: 1e13, step: 1e11 },
  { from: 1e12, step: 1e10 },
  { from: 1e9, step: 1e8 },
  { from: 1e7, step: 1e6 },
  { from: 1e6, step: 1e5 },
] as const;

/** To what an amount of some size is rounded. */
export const stepOf = (size: number): number => STEPS.find(({ from }) => size >= from)?.step ?? 1;

/** Rounds a decimal number as it is written, halves away from zero: 8.35 is 8.4, where its binary form lies below. */
export const rounded = (value: number, places: number): number =>
  (Number.isSafeInteger(value) ? value : Big(value).round(places, Big.roundHalfUp).toNumber()) + 0;

/** A multiple of a step, halves away from zero. Of a size and a whole step the remainder is exact, and half a whole number is as it is written. */
export const toStep = (size: number, step: number): number => {
  if (!(size >= 0 && size <= Number.MAX_SAFE_INTEGER && Number.isInteger(step)))
    return Big(size).div(step).round(0, Big.roundHalfUp).times(step).toNumber();
  const over = size % step;
  return 2 * over >= step ? size - over + step : size - over;
};

/** A printer of numbers without their sign, to so many decimals. */
export const decimals = (locale: Locale, min: number, max = min): Intl.NumberFormat => {
  const key = `${locale} ${min} ${max}`;
  const held = formats.get(key);
  if (held) return held;
  const digits = { minimumFractionDigits: min, maximumFractionDigits: max } as const;
  const format = new Intl.NumberFormat(TAG[locale], { ...digits, signDisplay: 'never' });
  formats.set(key, format);
  return format;
};

/** A format takes far longer to make than to use, and there are few. */
const formats = new Map<string, Intl.NumberFormat>();

/** What is printed decides whether there is a sign: −0.004% prints as 0.00%, not −0.00%. */
export const printsAsZero = (text: string): boolean => !/[1-9]/.test(text);
