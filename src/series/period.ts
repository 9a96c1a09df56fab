import { type Day, iso, isoQuarter } from '../values/day.ts';
import { type SeriesId, series } from './catalog.ts';

/** What a reading is of, as answers write it: its day (`2026-09-30`), or the quarter that begins on it (`2026-Q2`). */
export const periodOf = (id: SeriesId, value: Day): string =>
  series(id).frequency === 'quarterly' ? isoQuarter(value) : iso(value);
