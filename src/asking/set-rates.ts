import type { SeriesId } from '../series/catalog.ts';

const RATE = /\brates?\b|利率/;

/** The rate of a facility, where that is what was asked about: standing repo is lent at the top of the target range. */
export const asRate = (id: SeriesId, text: string): SeriesId =>
  id === 'srf' && RATE.test(text) ? 'targetTop' : id === 'onRrp' && RATE.test(text) ? 'onRrpRate' : id;
