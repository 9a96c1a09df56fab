import Big from 'big.js';
import type { Cell } from '../values/answer.ts';
import { day as toDay } from '../values/day.ts';
import type { Locale } from '../values/locale.ts';
import type { Amount, Quantity, Unit } from '../values/quantity.ts';

const TAG: Record<Locale, string> = { en: 'en-US', 'zh-CN': 'zh-CN', 'zh-TW': 'zh-TW' };
const MINUS = '−';

/** A magnitude people say: from how many dollars on, and what one of it is called. */
type Magnitude = { readonly from: number; readonly name: string };

const MAGNITUDES: Record<Locale, readonly Magnitude[]> = {
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

const stepOf = (size: number): number => STEPS.find(({ from }) => size >= from)?.step ?? 1;

/** Rounds a decimal number as it is written, halves away from zero: 8.35 is 8.4, where its binary form lies below. */
export const rounded = (value: number, places: number): number =>
  Big(value).round(places, Big.roundHalfUp).toNumber() + 0;

/** A multiple of a step, halves away from zero. */
const toStep = (size: number, step: number): number =>
  Big(size).div(step).round(0, Big.roundHalfUp).times(step).toNumber();

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
};

/** Decimals an exact amount may have before its magnitude. */
const MOST_PLACES = 4;

const isDollars = (cell: Cell): cell is Quantity => typeof cell === 'object' && 'value' in cell && cell.unit === 'usd';

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
  const moment = new Intl.DateTimeFormat(tag, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'UTC',
    // In Chinese a release comes at 20:30, in both scripts.
    ...(locale === 'en' ? {} : { hourCycle: 'h23' }),
  });

  /** So many dollars in a magnitude: `$88.2 bn`, `882亿美元`. */
  const inMagnitude = (size: number, { from, name }: Magnitude, step: number): string => {
    const places = Math.max(0, Math.round(Math.log10(from / step)));
    const text = decimals(places).format(rounded(size / from, places));
    return locale === 'en' ? `$${text} ${name}` : `${text}${name}${DOLLARS[locale]}`;
  };
  const plain = (size: number): string => {
    const text = fixed[0].format(rounded(size, 0));
    return locale === 'en' ? `$${text}` : `${text}${DOLLARS[locale]}`;
  };

  /** Dollars without a sign: `$2.88 tn`, `2.88万亿美元`. */
  const dollars = (value: number): string => {
    const size = Math.abs(value);
    // Rounding may carry into the next magnitude, which is rounded more coarsely.
    const step = stepOf(toStep(size, stepOf(size)));
    const shown = toStep(size, step);
    const magnitude = MAGNITUDES[locale].find(({ from }) => from <= shown);
    // A round amount (a cap, a threshold) is said as it is: $30 bn, 5亿美元.
    if (magnitude && size % step === 0 && Number.isInteger(size / magnitude.from))
      return inMagnitude(size, magnitude, magnitude.from);
    return magnitude && shown >= 1e6 ? inMagnitude(shown, magnitude, step) : plain(size);
  };

  const unsigned = ({ value, unit }: Quantity): string => {
    if (unit === 'usd') return dollars(value);
    if (unit === 'percent') return `${fixed[2].format(rounded(value, 2))}%`;
    if (unit === 'bp') return `${loose.format(rounded(value, 1))}${BASIS_POINTS[locale]}`;
    return loose.format(rounded(value, 2));
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

  /** A currency as people call it: `US dollars`, `美元`, `人民币`. */
  const currency = (code: string): string =>
    (locale === 'en' ? PLURALS[code] : undefined) ?? currencies.of(code) ?? code;

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

  /**
   * The cells of one column: dollars all in one magnitude and to one decimal place, so that they can be compared down the
   * column; what would print as zero there keeps its own magnitude.
   */
  const column = (cells: readonly Cell[]): readonly string[] => {
    const amounts = cells.flatMap((one) => (isDollars(one) && one.value !== 0 ? Math.abs(one.value) : []));
    const base = Math.max(Math.min(...amounts), Math.max(...amounts) >= 1e9 ? 1e9 : 1e6);
    const magnitude = MAGNITUDES[locale].find(({ from }) => from <= base);
    if (!magnitude || amounts.length < 2) return cells.map(cell);
    const step = amounts.every((size) => size % magnitude.from === 0) ? magnitude.from : stepOf(base);
    return cells.map((one) => {
      if (!isDollars(one) || (one.value !== 0 && toStep(Math.abs(one.value), step) === 0)) return cell(one);
      const text = inMagnitude(toStep(Math.abs(one.value), step), magnitude, Math.min(step, magnitude.from));
      return printsAsZero(text) ? text : `${one.value < 0 ? MINUS : one.signed ? '+' : ''}${text}`;
    });
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
    currency,
    day,
    month,
    quarter,
    monthName,
    monthDay,
    at,
    axis,
    cell,
    column,
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
