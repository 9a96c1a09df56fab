import type { Locale } from '../values/locale.ts';
import type { Money } from '../values/quantity.ts';
import { decimals, MAGNITUDES, MINUS, TAG } from './numbers.ts';

/** Currencies as English sentences say them; others by their names. */
const PLURALS: Readonly<Record<string, string>> = {
  USD: 'US dollars',
  EUR: 'euros',
  INR: 'Indian rupees',
  CNY: 'Chinese yuan',
  JPY: 'Japanese yen',
  GBP: 'British pounds',
  TWD: 'New Taiwan dollars',
  HKD: 'Hong Kong dollars',
  CHF: 'Swiss francs',
  TRY: 'Turkish liras',
};

/** Decimals an exact amount may have before its magnitude. */
const MOST_PLACES = 4;

/** Prints exact amounts of any currency in one language, nothing rounded. */
export const money = (locale: Locale) => {
  const currencies = new Intl.DisplayNames(TAG[locale], { type: 'currency' });

  /** An amount as Chinese says it, in 万 and 亿: `251.1万美元`; with every digit where that would be longer. */
  const inHan = (text: string, currency: string): string => {
    const [whole = '', fraction = ''] = text.replace('-', '').split('.');
    const zeros = /0*$/.exec(whole + fraction)![0].length;
    const placesOf = (shift: number) => Math.max(0, shift + fraction.length - zeros);
    // The largest magnitude in which few decimals say all of it.
    const magnitude = MAGNITUDES[locale].find(
      ({ from }) => BigInt(whole) >= BigInt(from) && placesOf(Math.log10(from)) <= MOST_PLACES,
    );
    const power = magnitude ? Math.log10(magnitude.from) : 0;
    const name = magnitude?.name ?? '';
    const places = placesOf(power);
    // As text, and with its power of ten: Intl keeps every digit.
    const digits = decimals(locale, 0, Math.max(places, fraction.length)).format(
      `${whole}.${fraction}0E-${power}` as `${number}`,
    );
    return `${text.startsWith('-') ? MINUS : ''}${digits}${name}${unit(currency)}`;
  };

  /** What is counted: 美元 counts itself, 人民币 is counted in 元. */
  const unit = (code: string): string => {
    const called = currencies.of(code) ?? code;
    return /[币幣]$/.test(called) ? `元${called}` : called;
  };

  /** An exact amount, nothing rounded: `$2,511,000`, `€1,000,000.50`, `251.1万美元`. */
  const amount = ({ amount: text, currency }: Money): string => {
    if (locale !== 'en') return inHan(text, currency);
    const fraction = text.split('.')[1]?.length ?? 0;
    return printer(currency, fraction)
      .format(text as `${number}`)
      .replace('-', MINUS);
  };

  /** A format takes far longer to make than to use; more decimals than money has are not kept. */
  const printers = new Map<string, Intl.NumberFormat>();
  const printer = (currency: string, fraction: number): Intl.NumberFormat => {
    const key = `${currency} ${fraction}`;
    const format =
      printers.get(key) ??
      new Intl.NumberFormat(TAG[locale], {
        ...{ style: 'currency', currency },
        ...{ minimumFractionDigits: fraction === 0 ? 0 : 2, maximumFractionDigits: Math.max(2, fraction) },
      });
    if (fraction <= 2) printers.set(key, format);
    return format;
  };

  /** A currency as people call it: `US dollars`, `美元`, `人民币`. */
  const currency = (code: string): string =>
    (locale === 'en' ? PLURALS[code] : undefined) ?? currencies.of(code) ?? code;

  return { amount, currency };
};
