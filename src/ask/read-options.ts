import { readDay } from '../parse/day-text.ts';
import { readSubjects } from '../parse/subject.ts';
import type { Subject } from '../series/subject.ts';
import type { Day } from '../values/day.ts';
import { type MessageRef, parseMessageLink } from '../values/message-ref.ts';
import { type Takes, Trouble } from '../values/trouble.ts';
import type { Option } from './option.ts';

/** The asker's words as typed arguments; a word that does not fit is the asker's trouble, told kindly. */
export const readOptions = (
  options: Readonly<Record<string, Option>>,
  given: Readonly<Record<string, unknown>>,
): Record<string, unknown> => {
  for (const name of Object.keys(given))
    if (!Object.hasOwn(options, name)) throw new Trouble('unknownOption', { name, options: Object.keys(options) });
  return Object.fromEntries(Object.entries(options).map(([name, option]) => [name, value(name, option, given[name])]));
};

const value = (name: string, option: Option, given: unknown): unknown => {
  const text = given === undefined || given === null ? undefined : String(given).trim();
  if (text === undefined || (text === '' && option.kind !== 'flag')) {
    if ('required' in option && option.required)
      throw new Trouble('missingOption', { option: name, example: exampleOf(option) });
    return 'default' in option ? option.default : option.kind === 'flag' ? false : undefined;
  }
  const read = readers[option.kind](option as never, text);
  if (read === undefined) throw new Trouble('badOption', { option: name, given: text, takes: takesOf(option) });
  return read;
};

/** What would fit an option that has to be filled in. */
const exampleOf = (option: Option): string => {
  if (option.kind === 'text' && option.required) return option.example;
  if (option.kind === 'choice') return option.values[0]!;
  return option.kind === 'number' ? String(option.min ?? 1) : 'SOFR,IORB';
};

/** What an option takes, for whoever gave it something else. */
const takesOf = (option: Option): Takes => {
  switch (option.kind) {
    case 'choice':
      return { kind: 'choice', choices: option.values };
    case 'number':
      return { kind: 'number', integer: option.integer ?? false, min: option.min, max: option.max };
    case 'text':
      return { kind: 'text', max: option.max ?? LONGEST_TEXT };
    case 'flag':
    case 'series':
    case 'channel':
    case 'role':
      return { kind: option.kind };
    case 'day':
    case 'message':
      throw new RangeError(`${option.kind} has a trouble of its own`);
  }
};

/** How long a text may be that sets no bound of its own. */
const LONGEST_TEXT = 200;

/** Each kind's reader: undefined for what does not fit. */
const readers: { readonly [K in Option['kind']]: (option: Extract<Option, { kind: K }>, text: string) => unknown } = {
  choice: ({ values }, text) => {
    return values.find((v) => v.toLowerCase() === text.toLowerCase());
  },
  number: ({ integer, min = -Infinity, max = Infinity }, text) => {
    const number = Number(text);
    const fits = Number.isFinite(number) && number >= min && number <= max && !(integer && !Number.isInteger(number));
    return fits ? number : undefined;
  },
  flag: (_, text) => {
    return { true: true, yes: true, on: true, '': true, false: false, no: false, off: false }[text.toLowerCase()];
  },
  text: ({ max = LONGEST_TEXT }, text) => (text.length > max ? undefined : text),
  day: (_, text): Day => {
    const day = readDay(text);
    if (day === undefined) throw new Trouble('badDate', { given: text });
    return day;
  },
  series: ({ max }, text): readonly Subject[] | undefined => {
    const { found, unknown } = readSubjects(text);
    if (unknown[0] !== undefined) throw new Trouble('unknownSeries', { name: unknown[0] });
    if (found.length > max) throw new Trouble('tooManySeries', { most: max });
    return found.length > 0 ? found : undefined;
  },
  message: (_, text): MessageRef => {
    const message = parseMessageLink(text);
    if (!message) throw new Trouble('badLink', { given: text });
    return message;
  },
  channel: (_, text) => mentioned(/^(?:<#)?(\d{17,20})>?$/, text),
  role: (_, text) => mentioned(/^(?:<@&)?(\d{17,20})>?$/, text),
};

const mentioned = (pattern: RegExp, text: string): string | undefined => pattern.exec(text)?.[1];
