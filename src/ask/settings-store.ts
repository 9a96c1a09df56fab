import { noSettings, type Settings, type SettingsChange } from '../values/settings.ts';
import { Trouble } from '../values/trouble.ts';

/** Which part of a server's settings a question is about. */
export type SettingsKind = keyof Settings;

/** Keeps what servers set up. */
export type SettingsStore = {
  read(guild: string, part: SettingsKind): Promise<Settings>;
  /** Does what a reply wants done; false when the settings are no longer what the reply was made from. */
  apply(change: SettingsChange): Promise<boolean>;
};

/** For doors without a store: there is nothing set up, and nothing can be. */
export const noSettingsStore: SettingsStore = {
  read: async () => noSettings,
  apply: async () => {
    throw new Trouble('placeOnly');
  },
};
