import type { SeriesId } from './catalog.ts';

const LONGER: Readonly<Partial<Record<SeriesId, SeriesId>>> = {
  reservesWednesday: 'reservesAverage',
  tgaDaily: 'tgaWednesday',
  treasuriesOutright: 'treasuries',
};

/** The other measure of the same thing that reaches further back: never added up with it, but what is known of earlier days. */
export const longerMeasure = (id: SeriesId): SeriesId | undefined => LONGER[id];
