import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { BankLibrary, Library } from '../ask/library.ts';
import { root } from '../bundle/root.ts';
import type { Facts } from '../series/facts.ts';
import { storeFile } from '../storage/store-file.ts';
import { bundled } from './bundled.ts';
import type { LibrarySettings } from './open-library.ts';

/** A library to read from once: nothing is fetched. */
type OfflineLibrary = { readonly library: Library; readonly banks?: BankLibrary; close(): Promise<void> };

/** Opens what was fetched earlier, where there is something; else the bundled figures answer and no store is made. */
export const openOffline = async (
  settings: LibrarySettings,
  { releases, banks }: Pick<Facts, 'releases' | 'banks'>,
): Promise<OfflineLibrary> => {
  const { REFRESH, STORE_URL, DATA_DIR } = settings;
  const anything = STORE_URL !== undefined || existsSync(storeFile(resolve(root, DATA_DIR)));
  if (REFRESH === 'off' || !anything) return { library: bundled(), close: async () => {} };
  const { openLibrary: openLiving } = await import('./open-library.ts');
  return openLiving(settings, { releases, banks, warn: console.error });
};
