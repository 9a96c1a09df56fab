import type { Day } from '../../values/day.ts';
import { type Runs, standingOf } from '../pattern-filter.ts';
import { blankAll } from '../plain-text.ts';
import type { Item } from './beside.ts';
import { DATED, YEARLESS } from './dated.ts';
import { RELATIVE } from './relative.ts';
import { STANDOFF_SPANS } from './standoffs.ts';
import { TAX_DATES } from './tax-dates.ts';
import { WITHIN } from './within.ts';

const FORMS = [...TAX_DATES, ...STANDOFF_SPANS, ...WITHIN, ...DATED, ...RELATIVE, ...YEARLESS];
const standing = standingOf(FORMS.map(({ pattern }) => [pattern.source]));

type Items = { readonly items: readonly Item[]; readonly impossible?: string; readonly rest: string };

/** The days and stretches a plain text writes out, in the order they stand in it. `runs` are those of the text. */
export const itemsIn = (text: string, today: Day, runs: Runs): Items => {
  let [rest, impossible]: [string, string | undefined] = [text, undefined];
  const items: Item[] = [];
  const stands = standing(runs);
  for (const [i, { pattern, read }] of FORMS.entries()) {
    // Most forms are in no text: their letters are asked after first, and looking costs less than making ready to find them all.
    if (stands[i] === 0 || rest.search(pattern) < 0) continue;
    const taken: { start: number; end: number }[] = [];
    for (const match of rest.matchAll(pattern)) {
      const named = read(match.groups ?? {}, today);
      const [start, end] = [match.index, match.index + match[0].length];
      if (named?.bare && !isMonth(text, start, end)) continue;
      if (!named && !match.groups?.d) continue;
      if (!named) impossible ??= match[0];
      taken.push({ start, end });
      if (named) items.push({ ...named, start, end });
    }
    if (taken.length > 0) rest = blankAll(rest, taken);
  }
  return { items: items.sort((a, b) => a.start - b.start), ...(impossible === undefined ? {} : { impossible }), rest };
};

/** `may` and `march` are months only where something says so; the others have no second meaning. */
const isMonth = (text: string, start: number, end: number): boolean =>
  !/^ma(?:y|r|rch)\b/.test(text.slice(start, start + 5)) ||
  ((/(?:\b(?:in|during|of|last|this|for|about|since|from|until|till|through|between|and|to|before|after|mid|early|late|at the end of))[ -]?$|-$/.test(
    text.slice(Math.max(0, start - 20), start),
  ) ||
    (/\bthe $/.test(text.slice(Math.max(0, start - 4), start)) &&
      /^ (?:hike|cut|meeting|fomc|decision|statement|move)/.test(text.slice(end, end + 11)))) &&
    /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/.test(text.slice(start, end)));
