import type { ServerContext } from '../../src/values/server-context.ts';
import { Trouble } from '../../src/values/trouble.ts';

/** The place of a question that only makes sense in a server. */
export const inServer = (place: ServerContext | undefined): ServerContext => {
  if (!place) throw new Trouble('serverOnly');
  return place;
};
