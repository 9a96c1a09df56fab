import type { SeriesId } from '../series/catalog.ts';
import type { Slots } from './slots.ts';

/** The Fed's holdings whose pace a command tells, by its word for each. */
export const HOLDINGS: Readonly<Partial<Record<SeriesId, string>>> = { treasuries: 'treasuries', mbs: 'mbs' };

/** The option filled by the holding that is named. */
export const HOLDING_FILLERS: Readonly<Record<string, (slots: Slots) => string | undefined>> = {
  holding: ({ series: [id] }) => id && HOLDINGS[id],
};
