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
