/** What a row of the exam asks of a reading, and whether a reading satisfies it. */

/** A value an option may have; null: the option must be left out. `2026-09-01..2026-09-30` is any day between. */
export type Wanted = string | number | null | readonly (string | number | null)[];

/** One whole reading that would be right. */
export type Expectation =
  | {
      readonly command: string | readonly string[];
      readonly args?: Readonly<Record<string, Wanted>>;
      readonly locale?: string;
    }
  | { readonly decline: 'advice' | 'forecast' | 'subject' | 'nonsense' }
  | { readonly askBack: true };

/** One question. */
export type Question = {
  readonly id: string;
  readonly text: string;
  /** The day it is asked on; 2026-10-08 where a row says nothing. */
  readonly today?: string;
  /** The row this one replies to. */
  readonly replyTo?: string;
  /** The same question in another language. */
  readonly twin?: string;
  readonly expect: Expectation | readonly Expectation[];
};

/** What a reader made of a question, in plain form: codes, ISO days, amounts as `2.8tn`, `10bp`, `5%`. */
export type Reading =
  | {
      readonly command: string;
      readonly args: Readonly<Record<string, string | number | readonly string[] | undefined>>;
      readonly locale?: string;
    }
  | { readonly decline: string }
  | { readonly askBack: true };

/** The day rows are asked on unless they say otherwise. */
export const TODAY = '2026-10-08';

/** Whether a reading is one of those that would be right. */
export const fits = (reading: Reading, expected: Question['expect']): boolean =>
  several(expected).some((one) => fitsOne(reading, one));

const several = <T>(value: T | readonly T[]): readonly T[] => (Array.isArray(value) ? value : [value as T]);

const fitsOne = (reading: Reading, expected: Expectation): boolean => {
  if ('askBack' in expected) return 'askBack' in reading;
  if ('decline' in expected) return 'decline' in reading && reading.decline === expected.decline;
  if (!('command' in reading) || !several<string>(expected.command).includes(reading.command)) return false;
  if (expected.locale !== undefined && reading.locale !== expected.locale) return false;
  return Object.entries(expected.args ?? {}).every(([name, wanted]) => {
    const given = plain(reading.args[name]);
    return several<string | number | null>(wanted).some((one) => same(name, given, one));
  });
};

const plain = (value: string | number | readonly string[] | undefined): string | undefined =>
  value === undefined ? undefined : typeof value === 'object' ? value.join(',') : String(value);

const same = (name: string, given: string | undefined, wanted: string | number | null): boolean => {
  if (wanted === null || given === undefined) return wanted === null && given === undefined;
  const text = String(wanted);
  const [first, last] = text.split('..');
  if (last !== undefined) return given >= first! && given <= last;
  if (name === 'series') return lines(given) === lines(text);
  if (name === 'name' || name === 'bank') return sameNames(given, text);
  const amount = amountOf(text);
  if (amount === undefined) return given.toLowerCase() === text.toLowerCase();
  const said = amountOf(given);
  // A row that names a currency insists on it; one that does not leaves it open.
  const currency = amount.unit === '' || said?.unit === amount.unit;
  return said !== undefined && currency && Math.abs(said.value - amount.value) <= Math.abs(amount.value) * 1e-9;
};

/** Banks are a set, and each is named rightly when it begins like the one meant. */
const sameNames = (given: string, wanted: string): boolean => {
  const [said, meant] = [given, wanted].map((names) => names.split(',').map((name) => name.trim()));
  return (
    begins(given, wanted) ||
    begins(wanted, given) ||
    (said!.length === meant!.length &&
      meant!.every((name) => said!.some((one) => begins(one, name) || begins(name, one))))
  );
};

const begins = (text: string, start: string): boolean => text.toLowerCase().startsWith(start.toLowerCase());

/** Several series are a set. */
const lines = (codes: string): string =>
  codes
    .toUpperCase()
    .split(/[,\s]+/)
    .sort()
    .join(',');

const SCALES: Readonly<Record<string, number>> = { '': 1, m: 1e6, bn: 1e9, tn: 1e12 };

/** `2.8tn`, `500bn`, `10bp`, `5%`, `2000000000 EUR`. */
const amountOf = (text: string): { readonly value: number; readonly unit: string } | undefined => {
  const parts = /^([+-]?\d+(?:\.\d+)?)(m|bn|tn)?(bp|%| ?[A-Z]{3})?$/.exec(text);
  if (!parts) return undefined;
  return { value: Number(parts[1]) * SCALES[parts[2] ?? '']!, unit: (parts[3] ?? '').trim() };
};
