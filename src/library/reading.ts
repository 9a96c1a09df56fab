import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Library } from '../ask/library.ts';
import type { Releases } from '../series/facts.ts';
import { root } from '../series/root.ts';
import { bundled } from './bundled.ts';
import type { LivingSettings } from './living.ts';
import { storeFile } from './store-file.ts';

/** A library to read from once: nothing is fetched. */
export type Reading = { readonly library: Library; close(): Promise<void> };

/** Opens what was fetched earlier, where there is something; else the bundled figures answer and no store is made. */
export const openReading = async (settings: LivingSettings, releases: Releases): Promise<Reading> => {
  const { REFRESH, STORE_URL, DATA_DIR } = settings;
  const anything = STORE_URL !== undefined || existsSync(storeFile(resolve(root, DATA_DIR)));
  if (REFRESH === 'off' || !anything) return { library: bundled(), close: async () => {} };
  const { openLiving } = await import('./living.ts');
  return openLiving(settings, { releases, warn: console.error });
};
