import type { Cell } from '../values/answer.ts';
import { day as toDay } from '../values/day.ts';
import type { Locale } from '../values/locale.ts';
import type { Amount, Quantity, Unit } from '../values/quantity.ts';

const TAG: Record<Locale, string> = { en: 'en-US', 'zh-CN': 'zh-CN', 'zh-TW': 'zh-TW' };
const MINUS = '−';

/** A magnitude people say: from how many dollars on, what one of them is called, and the decimals shown below 10, below 100 and above. */
type Magnitude = { readonly from: number; readonly name: string; readonly decimals: readonly [number, number, number] };

const MAGNITUDES: Record<Locale, readonly Magnitude[]> = {
  en: [
    { from: 1e12, name: 'tn', decimals: [2, 1, 0] },
    { from: 1e9, name: 'bn', decimals: [1, 1, 0] },
    { from: 1e6, name: 'm', decimals: [0, 0, 0] },
  ],
  'zh-CN': [
    { from: 1e12, name: '万亿', decimals: [2, 1, 0] },
    { from: 1e8, name: '亿', decimals: [1, 1, 0] },
    { from: 1e4, name: '万', decimals: [0, 0, 0] },
  ],
  'zh-TW': [
    { from: 1e12, name: '兆', decimals: [2, 1, 0] },
    { from: 1e8, name: '億', decimals: [1, 1, 0] },
    { from: 1e4, name: '萬', decimals: [0, 0, 0] },
  ],
};

const DOLLARS: Record<Locale, string> = { en: '', 'zh-CN': '美元', 'zh-TW': '美元' };
const BASIS_POINTS: Record<Locale, string> = { en: ' bp', 'zh-CN': '个基点', 'zh-TW': '個基點' };

const AXIS: Record<Locale, Record<Exclude<Unit, 'usd'>, string>> = {
  en: { percent: '%', bp: 'bp', count: '' },
  'zh-CN': { percent: '%', bp: '基点', count: '' },
  'zh-TW': { percent: '%', bp: '基點', count: '' },
};

const QUARTER: Record<Locale, (year: string, quarter: number) => string> = {
  en: (year, quarter) => `Q${quarter} ${year}`,
  'zh-CN': (year, quarter) => `${year}年${'一二三四'[quarter - 1]}季度`,
  'zh-TW': (year, quarter) => `${year}年第${quarter}季`,
};

/** Decimals an exact amount may have before its magnitude. */
const MOST_PLACES = 4;

/** The unit of an axis, what one of it is worth, and a tick printed in it. */
export type Axis = { readonly label: string; readonly scale: number; readonly tick: (value: number) => string };

/** Prints quantities and days in one language: the only place where a number becomes text. */
export const format = (locale: Locale) => {
  const tag = TAG[locale];
  const decimals = (min: number, max = min) =>
    new Intl.NumberFormat(tag, { minimumFractionDigits: min, maximumFractionDigits: max, signDisplay: 'never' });
  const fixed = [decimals(0), decimals(1), decimals(2)] as const;
  const loose = decimals(0, 2);
  const longDay = new Intl.DateTimeFormat(tag, { dateStyle: locale === 'en' ? 'medium' : 'long', timeZone: 'UTC' });
  const shortMonth = new Intl.DateTimeFormat(tag, {
    year: 'numeric',
    month: locale === 'en' ? 'short' : 'long',
    timeZone: 'UTC',
  });
  const bareMonth = new Intl.DateTimeFormat(tag, { month: 'short', timeZone: 'UTC' });
  const bareDay = new Intl.DateTimeFormat(tag, { month: 'short', day: 'numeric', timeZone: 'UTC' });
  const moment = new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' });

  /** Dollars without a sign: `$2.88 tn`, `2.88万亿美元`. */
  const dollars = (value: number): string => {
    const size = Math.abs(value);
    const magnitudes = MAGNITUDES[locale];
    for (const [
      i,
      {
        from,
        name,
        decimals: [few, some, none],
      },
    ] of magnitudes.entries()) {
      const scaled = size / from;
      // A round amount (a cap, a threshold) is said as it is: $30 bn, 5亿美元.
      const places = Number.isInteger(scaled) ? 0 : scaled < 9.995 ? few : scaled < 99.95 ? some : none;
      const rounded = Number(scaled.toFixed(places));
      if (rounded < 1 && i < magnitudes.length - 1) continue;
      if (rounded < 1) break;
      const text = fixed[places as 0 | 1 | 2].format(rounded);
      return locale === 'en' ? `$${text} ${name}` : `${text}${name}${DOLLARS[locale]}`;
    }
    return locale === 'en' ? `$${fixed[0].format(size)}` : `${fixed[0].format(size)}${DOLLARS[locale]}`;
  };

  const unsigned = ({ value, unit }: Quantity): string => {
    if (unit === 'usd') return dollars(value);
    if (unit === 'percent') return `${fixed[2].format(value)}%`;
    if (unit === 'bp') return `${loose.format(Number(value.toFixed(1)))}${BASIS_POINTS[locale]}`;
    return loose.format(value);
  };
  /** What is printed decides whether there is a sign: −0.004% prints as 0.00%, not −0.00%. */
  const printsAsZero = (text: string) => !/[1-9]/.test(text);
  const withSign = (q: Quantity, plus: string): string => {
    const text = unsigned(q);
    return printsAsZero(text) ? text : `${q.value < 0 ? MINUS : plus}${text}`;
  };

  /** A level: `$2.88 tn`, `3.90%`, `−2 bp`. */
  const show = (q: Quantity): string => withSign(q, q.signed ? '+' : '');
  /** A change, with its sign: `+$27 bn`, `−882亿美元`. */
  const signed = (q: Quantity): string => withSign(q, '+');
  /** A change whose direction the sentence already says: `$88.2 bn`. */
  const size = (q: Quantity): string => unsigned(q);

  const currencies = new Intl.DisplayNames(tag, { type: 'currency' });

  /** An amount as Chinese says it, in 万 and 亿: `251.1万美元`; with every digit where that would be longer. */
  const inHan = (text: string, currency: string): string => {
    const [whole = '', fraction = ''] = text.replace('-', '').split('.');
    const magnitude = MAGNITUDES[locale].find(({ from }) => BigInt(whole) >= BigInt(from));
    const shift = magnitude ? Math.log10(magnitude.from) : 0;
    const zeros = /0*$/.exec(whole + fraction)![0].length;
    const places = Math.max(0, shift + fraction.length - zeros);
    const [power, name] = places > MOST_PLACES ? [0, ''] : [shift, magnitude?.name ?? ''];
    // As text, and with its power of ten: Intl keeps every digit.
    const digits = decimals(0, Math.max(places, fraction.length)).format(
      `${whole}.${fraction}0E-${power}` as `${number}`,
    );
    return `${text.startsWith('-') ? MINUS : ''}${digits}${name}${currencies.of(currency)}`;
  };

  /** An exact amount, nothing rounded: `$2,511,000`, `€1,000,000.50`, `251.1万美元`. */
  const amount = ({ amount: text, currency }: Amount): string => {
    if (locale !== 'en') return inHan(text, currency);
    const fraction = text.split('.')[1]?.length ?? 0;
    const printed = new Intl.NumberFormat(tag, {
      style: 'currency',
      currency,
      currencyDisplay: 'narrowSymbol',
      minimumFractionDigits: fraction === 0 ? 0 : 2,
      maximumFractionDigits: Math.max(2, fraction),
    }).format(text as `${number}`);
    return printed.replace('-', MINUS);
  };

  /** A day as people write it: `Sep 30, 2026`, `2026年9月30日`. */
  const day = (isoDay: string): string => longDay.format(new Date(toDay(isoDay) * 86_400_000));
  /** A month: `Sep 2026`, `2026年9月`. */
  const month = (isoDay: string): string => shortMonth.format(new Date(toDay(isoDay) * 86_400_000));
  /** The quarter that begins on a day: `Q2 2026`, `2026年二季度`, `2026年第2季`. */
  const quarter = (isoDay: string): string =>
    QUARTER[locale](isoDay.slice(0, 4), Math.ceil(Number(isoDay.slice(5, 7)) / 3));
  /** A moment, in UTC, where the door cannot show the reader's own time. */
  const at = (isoMoment: string): string => `${moment.format(new Date(isoMoment))} UTC`;

  /** A month without its year, and a day without its year, for ticks: `Sep`, `9月`; `Sep 30`, `9月30日`. */
  const monthName = (isoDay: string): string => bareMonth.format(new Date(toDay(isoDay) * 86_400_000));
  const monthDay = (isoDay: string): string => bareDay.format(new Date(toDay(isoDay) * 86_400_000));

  /**
   * An axis in words people use: the name of its unit (`$tn`, `万亿美元`, `%`), and its ticks in that unit.
   * `max` is the largest magnitude on the axis and picks the unit; `step` is the distance of its ticks and picks the decimals.
   */
  const axis = (unit: Unit, max: number, step: number): Axis => {
    const magnitude = unit === 'usd' ? MAGNITUDES[locale].find(({ from }) => from <= max) : undefined;
    const scale = magnitude?.from ?? 1;
    const name = magnitude?.name ?? '';
    const places = [0, 1, 2, 3].find((n) => Math.abs(step / scale - Number((step / scale).toFixed(n))) < 1e-9) ?? 3;
    const printer = decimals(places);
    return {
      label: { usd: locale === 'en' ? `$${name}` : `${name}${DOLLARS[locale]}`, ...AXIS[locale] }[unit],
      scale,
      tick: (value) => {
        const text = printer.format(value / scale);
        return value < 0 && !printsAsZero(text) ? `${MINUS}${text}` : text;
      },
    };
  };

  /** Whatever stands in a figure or a table. */
  const cell = (value: Cell): string =>
    typeof value === 'string'
      ? value
      : 'day' in value
        ? day(value.day)
        : 'moment' in value
          ? at(value.moment)
          : 'amount' in value
            ? amount(value)
            : show(value);

  return {
    locale,
    show,
    signed,
    size,
    amount,
    day,
    month,
    quarter,
    monthName,
    monthDay,
    at,
    axis,
    cell,
    number: (n: number) => loose.format(n),
  };
};

/** One language's way to print numbers and days. */
export type Format = ReturnType<typeof format>;

const formats = new Map<Locale, Format>();

/** The one formatter of a language, made on first use. */
export const formatIn = (locale: Locale): Format => {
  const known = formats.get(locale) ?? format(locale);
  formats.set(locale, known);
  return known;
};
