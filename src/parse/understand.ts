import { type SeriesId, seriesIds } from '../series/catalog.ts';
import type { Day } from '../values/day.ts';
import { type Period, readPeriod } from './period.ts';
import { namesOf } from './series-names.ts';

/** What a text speaks of: series in the order they are named, and the stretch of time where it says one. */
export type Understood = { readonly series: readonly SeriesId[]; readonly period?: Period };

/** Finds the series and the stretch of time a message speaks of, by their names in three languages. Nothing is guessed. */
export const understand = (message: string, today: Day): Understood => {
  const { series, rest } = seriesIn(readable(message));
  const period = readPeriod(rest, today);
  return { series, ...(period ? { period } : {}) };
};

/** A message as its reader sees it: no mentions, emoji or addresses, save that of a series at FRED. */
const readable = (message: string): string =>
  message
    .normalize('NFKC')
    .toLowerCase()
    .replace(/<(?:[@#:t]|a:)[^>]*>/g, ' ')
    .replace(/https?:\/\/[^\s>]+/g, (address) => /\/series\/(\w+)/.exec(address)?.[1] ?? ' ');

/** Phrases that hold a series' name and mean something else. */
const DECOYS = [
  ...['reserve requirement', 'reserve requirements', 'required reserves ratio', 'foreign reserves', 'fx reserves'],
  ...['foreign exchange reserves', 'gold reserves', 'oil reserves', 'currency swap', 'currency swaps', 'cash flow'],
  ...[
    '存款准备金率',
    '存款準備金率',
    '存款準備率',
    '准备金率',
    '準備金率',
    '準備率',
    '货币政策',
    '貨幣政策',
    '货币市场',
    '貨幣市場',
    '货币基金',
    '貨幣基金',
  ],
];

type Name = { readonly name: string; readonly id?: SeriesId; readonly pattern: RegExp };

/** A name as it stands in a text: one in Latin letters is a word of its own, in the plural or the possessive too. */
const patternOf = (name: string): RegExp => {
  const quoted = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s+');
  const before = /^[a-z0-9]/.test(name) ? '(?<![a-z0-9à-ÿ_])' : '';
  const after = /[a-z0-9]$/.test(name) ? "(?:['’]?s)?(?![a-z0-9à-ÿ_])" : '';
  return new RegExp(before + quoted + after, 'g');
};

/** Every name, the longest first: "reserve balances, week average" is not "reserve balances". */
const names: readonly Name[] = [
  ...seriesIds.flatMap((id) => namesOf(id).map((name) => ({ name, id }))),
  ...DECOYS.map((name) => ({ name })),
]
  .sort((a, b) => b.name.length - a.name.length)
  .map((one) => ({ ...one, pattern: patternOf(one.name) }));

/** The series a text names, first named first, and the text without those names. */
const seriesIn = (text: string): { readonly series: readonly SeriesId[]; readonly rest: string } => {
  let rest = text;
  const found: { readonly at: number; readonly id: SeriesId }[] = [];
  for (const { id, pattern } of names)
    rest = rest.replace(pattern, (name: string, at: number) => {
      if (id) found.push({ at, id });
      return '\u0000'.repeat(name.length); // as long as it was, and no part of any other name
    });
  const ordered = found.sort((a, b) => a.at - b.at).map(({ id }) => id);
  return { series: [...new Set(ordered)], rest: rest.replaceAll('\u0000', ' ') };
};
