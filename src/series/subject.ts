import { widestStep } from './cadence.ts';
import { type Series, type SeriesId, series } from './catalog.ts';

/**
 * What can be asked about like a series: a published one, or one reckoned from two on matching days: `SOFR-IORB` in
 * basis points (amounts in dollars), `WRESBAL/GDP` in percent.
 */
export type Subject = {
  readonly of: SeriesId;
  readonly over?: { readonly how: 'less' | 'share'; readonly base: SeriesId };
};

/** Whether two series can be reckoned so: rates and amounts are never mixed, and a share is one amount of another. */
export const fitsTogether = (of: SeriesId, how: 'less' | 'share', base: SeriesId): boolean =>
  of !== base && series(of).unit === series(base).unit && (how === 'less' || series(of).unit === 'usd');

/** The series a subject is read from, the one it is about first. */
export const subjectNeeds = ({ of, over }: Subject): readonly SeriesId[] => (over ? [of, over.base] : [of]);

/** The series whose days a subject has: of two that are held against each other on matching days, the one that has fewer. */
export const rhythmOf = ({ of, over }: Subject): Series => {
  const [own, base] = [series(of), over?.how === 'less' ? series(over.base) : undefined];
  return base && widestStep(base) > widestStep(own) ? base : own;
};

/** What a subject is counted in: two rates are apart by basis points, a share is in percent. */
export const subjectUnit = ({ of, over }: Subject): 'usd' | 'percent' | 'bp' => {
  const { unit } = series(of);
  if (!over) return unit;
  if (over.how === 'share') return 'percent';
  return unit === 'percent' ? 'bp' : 'usd';
};

/** A subject by its published codes, as it can be asked for again: `WRBWFRBL`, `SOFR-IORB`, `WRESBAL/GDP`. */
export const subjectCode = ({ of, over }: Subject): string =>
  over ? `${series(of).code}${over.how === 'less' ? '-' : '/'}${series(over.base).code}` : series(of).code;

/** Whether the Fed sets a rate, and keeps it until it sets another. */
export const isSetRate = (id: SeriesId): boolean => series(id).unit === 'percent' && series(id).draw === 'step';

/** What people ask for most among what is reckoned from two series. */
export const usualPairs: readonly Subject[] = [
  { of: 'sofr', over: { how: 'less', base: 'iorb' } },
  { of: 'effr', over: { how: 'less', base: 'iorb' } },
  { of: 'note10y', over: { how: 'less', base: 'bill3m' } },
  { of: 'reservesAverage', over: { how: 'share', base: 'gdp' } },
  { of: 'reservesAverage', over: { how: 'share', base: 'bankAssets' } },
];
