import { closeness, fitting } from '../../parse/closeness.ts';
import { findSeries, namesOf, readSeries } from '../../parse/series-names.ts';
import { searchSeries } from '../../parse/series-search.ts';
import { bundledSeries, mostWanted, type SeriesId, series } from '../../series/catalog.ts';
import type { Locale } from '../../values/locale.ts';
import { clip } from '../../words/clip.ts';
import { shared } from '../../words/shared.ts';

/** Discord shows at most this many suggestions, each of at most this many characters. */
const [MOST, LENGTH] = [25, 100];

/**
 * The series that could be meant by what was typed so far, in any language, as choices of a list: those named before the
 * last comma stay, and the last one is looked for. The most wanted come first, and are all there is before anything is typed.
 */
export const suggestSeries = (
  typed: string,
  locale: Locale,
  most: number,
): readonly { name: string; value: string }[] => {
  const [before, last] = split(typed);
  const { found: kept } = readSeries(before);
  const again = kept.some((id) => id === findSeries(last));
  if (again || kept.length >= most) return [choiceOf(kept.slice(0, most), locale)];
  const left = byWant.filter((id) => !kept.includes(id));
  return likeliest(left, last)
    .filter((ids) => kept.length + ids.length <= most && ids.every((id) => left.includes(id)))
    .slice(0, MOST)
    .map((ids) => choiceOf([...kept, ...ids], locale));
};

/** What is called just so, then what its words find, then, where they find nothing, what has them as a part. */
const likeliest = (left: readonly SeriesId[], typed: string): readonly (readonly SeriesId[])[] => {
  const fit = fitting(left, namesOf, typed).map((id) => [id]);
  const exact = fit.filter(([id]) => closeness(namesOf(id!), typed) === 0);
  const searched = searchSeries(typed).filter((ids) => !exact.some(([id]) => ids.length === 1 && ids[0] === id));
  return searched.length > 0 ? [...exact, ...searched] : fit;
};

const byWant = [...mostWanted, ...bundledSeries.filter((id) => !mostWanted.includes(id))];

/** What stands before the last separator, and what is being typed after it; a name may hold a comma itself. */
const split = (typed: string): readonly [string, string] => {
  if (findSeries(typed)) return ['', typed];
  const [whole, before = '', last = typed] = /^(.*)[,;+、，；＋](.*)$/su.exec(typed) ?? [];
  return whole === undefined ? ['', typed] : [before, last];
};

const choiceOf = (ids: readonly SeriesId[], locale: Locale) => {
  const words = shared(locale).series;
  const [only] = ids;
  const name = only && ids.length === 1 ? words[only].title : ids.map((id) => words[id].short).join(', ');
  return { name: clip(name, LENGTH), value: ids.map((id) => series(id).code).join(',') };
};
