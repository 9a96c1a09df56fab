import Keyv, { type KeyvStoreAdapter } from 'keyv';
import type { Backend } from './backend.ts';
import type { Records } from './records.ts';
import { isRedis, STORE_ADDRESS, serverAt } from './servers.ts';
import { StoreError } from './store-error.ts';

/** A named set of values; a value with a lifetime is gone when it ends. A write that did not arrive rejects. */
export type KeyValue<T> = {
  get(key: string): Promise<T | undefined>;
  set(key: string, value: T, forMs?: number): Promise<void>;
  delete(key: string): Promise<void>;
  /** Every value, in the order of the keys. */
  entries(): Promise<readonly (readonly [key: string, value: T])[]>;
  clear(): Promise<void>;
};

/** Where Reservoir keeps what must outlive the process. Names of key-value sets and records are lower-case words (`figures`). */
export type Store = {
  /** For people: a file, or an address without its password. */
  readonly where: string;
  keyValue<T>(name: string): KeyValue<T>;
  records<T>(name: string): Records<T>;
  close(): Promise<void>;
};

export type StoreOptions = {
  /** `STORE_URL`: postgres://; without one, a file in `dir`. */
  readonly url?: string | undefined;
  /** `DATA_DIR`. */
  readonly dir: string;
  /** Tells several bots on one server apart. */
  readonly name?: string;
  readonly warn?: (sentence: string) => void;
};

/** What to do where `STORE_URL` still names a Redis, which kept settings and posts once. */
const FROM_REDIS =
  'Redis keeps no settings any more. Save what is there with “npm run data -- export-settings settings.json”, set STORE_URL to postgres:// (or leave it empty), and put it in with “npm run data -- import-settings settings.json”. Redis may stay as CACHE_URL.';

/**
 * Opens the store the settings ask for; rejects with a StoreError when it cannot be used.
 *
 * @example
 * const store = await openStore({ dir: '.reservoir' });
 * await store.records<{ at: string }>('posts').insert('weekly/2026-09-30/1', { at: 'now' }); // true for one caller only
 */
export const openStore = async ({
  url,
  dir,
  name = 'reservoir',
  warn = console.warn,
}: StoreOptions): Promise<Store> => {
  if (!/^[a-z_]+$/.test(name)) throw new RangeError(`not a name for a store: ${name}`);
  const backend = await (url ? openServer(url, name, warn) : openFile(dir, warn));
  return {
    where: backend.where,
    keyValue: (space) => keyValueOver(backend, word(space)),
    records: (space) => backend.records(word(space)),
    close: async () => void (await backend.close()),
  };
};

const word = (name: string): string => {
  if (!/^[a-z][a-z-]*$/.test(name)) throw new RangeError(`not a name for a key-value set or records: ${name}`);
  return name;
};

/** Keyv swallows what goes wrong unless told otherwise, and its iterators only emit it: here both reject. */
const keyValueOver = <T>(backend: Backend, space: string): KeyValue<T> => {
  const { store, namespace, prefix } = backend.adapter(space);
  const keyv = new Keyv<T>({ store: store as KeyvStoreAdapter, namespace, useKeyPrefix: false, throwOnErrors: true });
  let failure: unknown;
  keyv.on('error', (error) => {
    failure = error;
  });
  return {
    get: (key) => keyv.get<T>(prefix + key),
    set: async (key, value, forMs) => void (await keyv.set(prefix + key, value, forMs)),
    delete: async (key) => void (await keyv.delete(prefix + key)),
    async entries() {
      failure = undefined;
      const found = new Map<string, T>();
      for await (const [key, value] of keyv.iterator!(undefined)) found.set(key.slice(prefix.length), value);
      if (failure) throw failure;
      return [...found].sort(([a], [b]) => (a < b ? -1 : 1));
    },
    clear: () => keyv.clear(),
  };
};

const openFile = async (dir: string, warn: (sentence: string) => void): Promise<Backend> => {
  const { openEmbedded } = await import('./embedded.ts');
  return openEmbedded(dir, warn);
};

const openServer = async (url: string, name: string, warn: (sentence: string) => void): Promise<Backend> => {
  if (isRedis(url)) throw new StoreError(FROM_REDIS);
  const server = serverAt(url);
  if (!server) throw new StoreError(`The setting STORE_URL ${STORE_ADDRESS}; see .env.example.`);
  return server.open(url, name, warn);
};
