import { type SeriesId, seriesIds } from '../series/catalog.ts';
import type { Policy } from '../series/facts.ts';
import type { Day } from '../values/day.ts';
import { type Period, periodOf } from './period.ts';
import { type FoundPhrase, phraseFinder } from './phrase-finder.ts';
import { blankAll, plainText } from './plain-text.ts';
import { namesOf } from './series-names.ts';
import { OFF_SUBJECT, OTHER_THINGS, SERIES_PHRASES } from './series-phrases.ts';
import { readTime } from './time/read-time.ts';
import { simplified } from './traditional.ts';

/** What a text speaks of: series in the order they are named, and the stretch of time where it says one. */
type Understood = { readonly series: readonly SeriesId[]; readonly period?: Period };

/** Finds the series and the stretch of time a message speaks of, by their names in three languages. Nothing is guessed. */
export const understand = (message: string, today: Day, policy?: Policy): Understood => {
  const { found, rest } = seriesIn(plainText(message));
  const period = periodOf(readTime(rest, today, policy), today);
  return { series: [...new Set(found.map(({ target }) => target))], ...(period ? { period } : {}) };
};

/** What a phrase means: a series, something near it (`other`), or no subject of ours (`off`). */
type Target = { readonly kind: 'series'; readonly id: SeriesId } | { readonly kind: 'other' | 'off' };

/** Names that mean a stretch of policy or an action rather than a series, where a question is read. */
const NOT_ALONE = new Set([
  'qt',
  'quantitative tightening',
  '缩表',
  '量化紧缩',
  'lending',
  'cash',
  'wednesday level',
  'deposits',
  '存款',
  '现金',
  '放贷',
  'currency',
  '货币',
  't-bill',
  't-bills',
  '国库券',
  '短债',
  '短期国债',
  '短期国库券',
]);

const entries: (readonly [string, Target])[] = [
  ...seriesIds.flatMap((id) =>
    [
      ...namesOf(id)
        .map(simplified)
        .filter((name) => !NOT_ALONE.has(name)),
      ...(SERIES_PHRASES[id]?.split('|') ?? []),
    ].map((name) => [name, { kind: 'series', id }] as const),
  ),
  ...OTHER_THINGS.map((name) => [name, { kind: 'other' }] as const),
  ...OFF_SUBJECT.map((name) => [name, { kind: 'off' }] as const),
];

const find = phraseFinder(entries);

/** 储备 after another noun is a store of something else. */
const OTHER_STORE = /[^\P{Script=Han}行储国的金年月日周今前昨现和与跟有看在给让使对把是当时期间内末底初后若果]/u;

/** `10 years` that have passed are no note of ten years. */
const isLength = (phrase: string, text: string, start: number, end: number): boolean =>
  /^(?:\d+|two|three|five|seven|ten|twenty|thirty)[ -]?(?:y|yr|year)$/.test(phrase) &&
  (/\b(?:last|past|previous|next|over|for|trailing) $/.test(text.slice(Math.max(0, start - 10), start)) ||
    /[^']s$/.test(text.slice(start, end)) ||
    /^ (?:ago|chart|graph|plot|view|history)/.test(text.slice(end, end + 9)));

/** A text's series, in order, the text without their names, and whether it names things that are none of our subject. */
export const seriesIn = (
  text: string,
): {
  readonly found: readonly FoundPhrase<SeriesId>[];
  readonly rest: string;
  readonly off: readonly FoundPhrase<unknown>[];
} => {
  const all = find(text).filter(
    ({ phrase, start, end }) =>
      !isLength(phrase, text, start, end) &&
      !(phrase === '储备' && OTHER_STORE.test(text.slice(Math.max(0, start - 1), start))),
  );
  const found = all.flatMap(({ target, ...where }) =>
    target.kind === 'series' ? [{ ...where, target: target.id }] : [],
  );
  return {
    found,
    rest: blankAll(text, found),
    off: all.filter(({ target }) => target.kind === 'off'),
  };
};
