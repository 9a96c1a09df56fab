import type { Place } from '../values/place.ts';
import { Trouble } from '../values/trouble.ts';

/** The place of a question that only makes sense in a server. */
export const inServer = (place: Place | undefined): Place => {
  if (!place) throw new Trouble('serverOnly');
  return place;
};
