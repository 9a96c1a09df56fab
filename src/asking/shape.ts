import type { SaidAmount } from '../parse/amounts-in-text.ts';
import type { FoundPhrase } from '../parse/phrase-finder.ts';
import { isSpaceAt } from '../parse/plain-text.ts';
import { type SeriesId, series } from '../series/catalog.ts';

/** The stretches of a text that were read as something. */
type Read = {
  readonly text: string;
  readonly found: readonly FoundPhrase<SeriesId>[];
  readonly amounts: readonly SaidAmount[];
  /** The text without series, and without series and time: where only the second is blank, a time was read. */
  readonly unnamed: string;
  readonly timeless: string;
};

/** What stands for each kind of series: questions are asked alike of all rates, of all balances, of each facility. */
const CLASSES: Readonly<Partial<Record<SeriesId, string>>> = {
  reservesWednesday: 'reserves',
  reservesAverage: 'reserves',
  onRrp: 'rrp',
  srf: 'srf',
  tgaWednesday: 'tga',
  tgaAverage: 'tga',
  tgaDaily: 'tga',
  totalAssets: 'assets',
};

/** A question with a mark in place of each series, day and amount: `how high was ‹rate› ‹time›`. What is alike in kind reads alike. */
export const shapeOf = ({ text, found, amounts, unnamed, timeless }: Read): string => {
  const marks = [
    ...found.map(({ target, start, end }) => ({ mark: classOf(target), start, end })),
    ...amounts.map(({ kind, start, end }) => ({ mark: kind as string, start, end })),
    ...timesIn(unnamed, timeless),
  ].sort((a, b) => a.start - b.start);
  let [shape, at] = ['', 0];
  for (const { mark, start, end } of marks) {
    if (start < at) continue;
    shape += `${text.slice(at, start)} ‹${mark}› `;
    at = end;
  }
  return (shape + text.slice(at)).replace(/ {2,}/g, ' ').trim();
};

const classOf = (id: SeriesId): string => CLASSES[id] ?? (series(id).unit === 'percent' ? 'rate' : 'balance');

/** Where a time was read: what is blank without times and was not before. */
const timesIn = (unnamed: string, timeless: string): readonly { mark: string; start: number; end: number }[] => {
  const marks: { mark: string; start: number; end: number }[] = [];
  for (let start = 0; start < unnamed.length; start++) {
    if (!isSpaceAt(timeless, start) || isSpaceAt(unnamed, start)) continue;
    let end = start;
    for (let i = start; i < unnamed.length && isSpaceAt(timeless, i); i++) if (!isSpaceAt(unnamed, i)) end = i + 1;
    marks.push({ mark: 'time', start, end });
    start = end;
  }
  return marks;
};
