import { readDay } from '../parse/day-text.ts';
import { readSeries } from '../parse/series-names.ts';
import type { SeriesId } from '../series/catalog.ts';
import type { Day } from '../values/day.ts';
import { type MessageRef, parseMessageLink } from '../values/message-ref.ts';
import { Trouble } from '../values/trouble.ts';
import type { Option } from './option.ts';

/** The asker's words as typed arguments; a word that does not fit is the asker's trouble, told kindly. */
export const readOptions = (
  options: Readonly<Record<string, Option>>,
  given: Readonly<Record<string, unknown>>,
): Record<string, unknown> => {
  for (const name of Object.keys(given)) if (!Object.hasOwn(options, name)) throw new Trouble('badOption', name);
  return Object.fromEntries(Object.entries(options).map(([name, option]) => [name, value(name, option, given[name])]));
};

const value = (name: string, option: Option, given: unknown): unknown => {
  const text = given === undefined || given === null ? undefined : String(given).trim();
  if (text === undefined || (text === '' && option.kind !== 'flag')) {
    if ('required' in option && option.required) throw new Trouble('missingOption', name);
    return 'default' in option ? option.default : option.kind === 'flag' ? false : undefined;
  }
  return readers[option.kind](option as never, text);
};

const readers: { readonly [K in Option['kind']]: (option: Extract<Option, { kind: K }>, text: string) => unknown } = {
  choice: ({ values }, text) => {
    const chosen = values.find((v) => v.toLowerCase() === text.toLowerCase());
    if (chosen === undefined) throw new Trouble('badOption', text);
    return chosen;
  },
  number: ({ integer, min = -Infinity, max = Infinity }, text) => {
    const number = Number(text);
    if (!Number.isFinite(number) || number < min || number > max || (integer && !Number.isInteger(number)))
      throw new Trouble('badOption', text);
    return number;
  },
  flag: (_, text) => {
    const said = { true: true, yes: true, on: true, '': true, false: false, no: false, off: false }[text.toLowerCase()];
    if (said === undefined) throw new Trouble('badOption', text);
    return said;
  },
  text: ({ max = 200 }, text) => {
    if (text.length > max) throw new Trouble('badOption', text);
    return text;
  },
  day: (_, text): Day => {
    const day = readDay(text);
    if (day === undefined) throw new Trouble('badDate', text);
    return day;
  },
  series: ({ max }, text): readonly SeriesId[] => {
    const { found, unknown } = readSeries(text);
    if (unknown[0] !== undefined) throw new Trouble('unknownSeries', unknown[0]);
    if (found.length > max) throw new Trouble('tooManySeries', String(max));
    if (found.length === 0) throw new Trouble('badOption', text);
    return found;
  },
  message: (_, text): MessageRef => {
    const message = parseMessageLink(text);
    if (!message) throw new Trouble('badLink', text);
    return message;
  },
  channel: (_, text) => mentioned(/^(?:<#)?(\d{17,20})>?$/, text),
  role: (_, text) => mentioned(/^(?:<@&)?(\d{17,20})>?$/, text),
};

const mentioned = (pattern: RegExp, text: string): string => {
  const id = pattern.exec(text)?.[1];
  if (id === undefined) throw new Trouble('badOption', text);
  return id;
};
