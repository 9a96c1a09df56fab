import { type SeriesId, series, seriesIds } from '../series/catalog.ts';
import { locales } from '../values/locale.ts';
import { shared } from '../words/shared.ts';

/** A name as it is compared: full width made half, small letters, single spaces. */
export const plainName = (name: string): string => name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

/** Everything a series is called: our name, its published code, and its title, short name and aliases in every language. */
export const namesOf = (id: SeriesId): readonly string[] => known.get(id)!;

const known = new Map(
  seriesIds.map((id) => {
    const said = locales.flatMap((locale) => {
      const { title, short, aliases } = shared(locale).series[id];
      return [title, short, ...aliases];
    });
    return [id, [...new Set([id, series(id).code, ...said].map(plainName))]] as const;
  }),
);

const byName = new Map(seriesIds.flatMap((id) => namesOf(id).map((name) => [name, id] as const)));

/** The series somebody means by one of its names, in any case and any language. */
export const findSeries = (said: string): SeriesId | undefined => byName.get(plainName(said));

const SEPARATORS = /[,;+、，；＋]/;

/** The series in a list somebody typed, each once, and the parts that name none. A name may hold a comma itself. */
export const readSeries = (
  typed: string,
): { readonly found: readonly SeriesId[]; readonly unknown: readonly string[] } => {
  const parts = typed
    .split(SEPARATORS)
    .map((part) => part.trim())
    .filter(Boolean);
  const [found, unknown] = [new Set<SeriesId>(), [] as string[]];
  for (let i = 0; i < parts.length; ) {
    const lengths = [2, 1].filter((n) => i + n <= parts.length);
    const length = lengths.find((n) => findSeries(parts.slice(i, i + n).join(', ')));
    if (length === undefined) unknown.push(parts[i]!);
    else found.add(findSeries(parts.slice(i, i + length).join(', '))!);
    i += length ?? 1;
  }
  return { found: [...found], unknown };
};
