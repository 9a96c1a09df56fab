import { resolve } from 'node:path';
import { root } from '../bundle/root.ts';
import { openSnapshot, type Snapshot } from '../bundle/snapshot.ts';
import { fdic } from '../providers/fdic.ts';
import { type Addresses, sources } from '../providers/sources.ts';
import type { Bank } from '../series/banks.ts';
import type { Releases } from '../series/facts.ts';
import { openStore, type Store } from '../storage/store.ts';
import { createBankLibrary, type LiveBankLibrary } from './bank-library.ts';
import { createFetcher, type FetcherOptions } from './fetcher.ts';
import { createLibrary, type LiveLibrary } from './library.ts';
import { createRefresher, type Refresher, type RefreshParts } from './refresh.ts';

/** The settings that decide where figures come from and where they are kept. */
export type LibrarySettings = Addresses & {
  readonly STORE_URL?: string | undefined;
  /** Beside the project unless it is an absolute path. */
  readonly DATA_DIR: string;
  readonly REFRESH: 'on' | 'off';
};

type OpenLibraryParts = {
  readonly releases: Releases;
  /** The banks whose call reports ship; without them, no bank is asked for. */
  readonly banks?: () => readonly Bank[];
  readonly warn?: (sentence: string) => void;
  readonly info?: (sentence: string) => void;
  readonly now?: () => Date;
  readonly snapshot?: Snapshot;
  readonly fetcher?: FetcherOptions;
  /** The operator has confirmed what publishers send, however unlike it is to what is known. */
  readonly confirmed?: boolean;
  /** Told what came of each look at a series. */
  readonly observed?: NonNullable<RefreshParts['observed']>;
};

/** The library with all it lives on: its store, and what keeps it fresh. */
export type OpenLibrary = {
  readonly store: Store;
  readonly library: LiveLibrary;
  readonly banks: LiveBankLibrary;
  readonly refresher: Refresher;
  close(): Promise<void>;
};

/**
 * Opens the store, takes in what it kept, and gets ready to refresh: `refresher.start()` begins. With `REFRESH=off` the
 * bundled figures answer, whatever was fetched before. Rejects with a StoreError when the store cannot be reached.
 */
export const openLibrary = async (settings: LibrarySettings, parts: OpenLibraryParts): Promise<OpenLibrary> => {
  const { snapshot = openSnapshot(), fetcher: options, banks: bundled = () => [], ...rest } = parts;
  const { STORE_URL, DATA_DIR, REFRESH } = settings;
  const store = await openStore({
    url: STORE_URL,
    dir: resolve(root, DATA_DIR),
    ...(rest.warn && { warn: rest.warn }),
  });
  const library = createLibrary({ ...rest, snapshot, store });
  if (REFRESH === 'on') await library.load();
  const stop = new AbortController();
  const fetcher = createFetcher({ ...options, signal: stop.signal });
  const banks = createBankLibrary({
    ...rest,
    ...{
      bundled,
      fetcher,
      provider: fdic(settings.FDIC_URL),
      kept: store.keyValue('banks'),
      troubles: store.keyValue('bank-troubles'),
    },
  });
  if (REFRESH === 'on') await banks.load();
  const refresher = createRefresher({ ...rest, library, sources: sources(settings), fetcher });
  return {
    store,
    library,
    refresher: REFRESH === 'on' ? refresher : { ...refresher, start: () => {} },
    banks: REFRESH === 'on' && parts.banks ? banks : { ...banks, start: () => {} },
    async close() {
      const stopped = Promise.all([refresher.stop(), banks.stop()]);
      stop.abort();
      await stopped;
      await store.close();
    },
  };
};
