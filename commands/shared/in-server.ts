import type { ServerContext } from '../../src/values/server-context.ts';
import { Trouble } from '../../src/values/trouble.ts';

/** The place of a question that only makes sense where something can be set up. */
export const inServer = (place: ServerContext | undefined): ServerContext => {
  if (!place) throw new Trouble('placeOnly');
  return place;
};
