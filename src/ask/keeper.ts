import { type Change, noSettings, type Settings } from '../values/settings.ts';
import { Trouble } from '../values/trouble.ts';

/** Which part of a server's settings a question is about. */
export type Part = keyof Settings;

/** Keeps what servers set up. */
export type Keeper = {
  read(guild: string, part: Part): Promise<Settings>;
  /** Does what a reply wants done; false when the settings are no longer what the reply was made from. */
  apply(change: Change): Promise<boolean>;
};

/** For doors without a store: there is nothing set up, and nothing can be. */
export const noKeeper: Keeper = {
  read: async () => noSettings,
  apply: async () => {
    throw new Trouble('serverOnly');
  },
};
