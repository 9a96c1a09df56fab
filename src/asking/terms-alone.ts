import type { SeriesId } from '../series/catalog.ts';
import type { Slots } from './slots.ts';

/** Yields by their terms alone: "and the 30 year?", 30年呢. */
const TERMS: readonly (readonly [said: RegExp, id: SeriesId])[] = [
  [/^\D{0,12}(?:30|thirty|三十)[ -]?(?:y|yr|years?|年期?)/, 'bond30y'],
  [/^\D{0,12}(?:10|ten|十)[ -]?(?:y|yr|years?|年期?)/, 'note10y'],
  [/^\D{0,12}(?:3|three|三)[ -]?(?:m|mo|months?|个月期?)/, 'bill3m'],
];
const YIELDS: ReadonlySet<SeriesId> = new Set(['note10y', 'bond30y', 'bill3m', 'bill4w', 'bill13w']);

/** A term that is named alone after a yield is another yield, and no stretch of time. */
export const withTerm = (before: Slots, said: Slots): Slots => {
  if (!YIELDS.has(before.series[0]!) || said.series.length > 0 || said.text.trim().length > 16) return said;
  const id = TERMS.find(([term]) => term.test(said.text))?.[1];
  return id === undefined
    ? said
    : { ...said, rest: '', series: [id], time: { named: [], events: [], rest: said.time.rest }, amounts: [] };
};
