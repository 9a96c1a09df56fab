import Keyv, { type KeyvStoreAdapter } from 'keyv';
import { OperatorError } from '../values/operator-error.ts';
import { type RecordRows, type Records, recordsOver } from './records.ts';
import { storeFile } from './store-file.ts';

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
  /** `STORE_URL`: redis://, rediss:// or postgres://; without one, a file in `dir`. */
  readonly url?: string | undefined;
  /** `DATA_DIR`. */
  readonly dir: string;
  /** Tells several bots on one server apart. */
  readonly name?: string;
  readonly warn?: (sentence: string) => void;
};

/** A store that cannot be used: one plain sentence for the operator, without the password. */
export class StoreError extends OperatorError {
  override name = 'StoreError';
}

type Backend = {
  readonly where: string;
  /** A Keyv adapter for one key-value set, and what tells its keys apart where the adapter does not. */
  adapter(space: string): { readonly store: unknown; readonly namespace: string; readonly prefix: string };
  rows(space: string): RecordRows;
  close(): Promise<unknown>;
};

/** Opens the store the settings ask for; rejects with a StoreError when it cannot be reached. */
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
    records: (space) => recordsOver(backend.rows(word(space))),
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
  const { closeSqlite, openSqlite, sqliteAdapter, sqliteRows } = await import('./sqlite.ts');
  const file = storeFile(dir);
  try {
    const db = openSqlite(file, warn);
    return {
      where: file,
      adapter: (space) => ({ store: sqliteAdapter(db, space), namespace: space, prefix: '' }),
      rows: (space) => sqliteRows(db, space),
      close: async () => closeSqlite(db),
    };
  } catch (cause) {
    throw new StoreError(`Could not open the store ${file}. May Reservoir write to the folder DATA_DIR names?`, {
      cause,
    });
  }
};

const openServer = (url: string, name: string, warn: (sentence: string) => void): Promise<Backend> => {
  const { protocol, hostname } = URL.canParse(url) ? new URL(url) : { protocol: '', hostname: '' };
  if (hostname && /^rediss?:$/.test(protocol)) return openRedis(url, name, warn);
  if (hostname && /^postgres(ql)?:$/.test(protocol)) return openPostgres(url, name, warn);
  throw new StoreError('The setting STORE_URL must begin with redis://, rediss:// or postgres://; see .env.example.');
};

/** An address as it may be printed: no user, no password, no parameters. */
const plain = (url: string): string => {
  const { protocol, host, pathname } = new URL(url);
  return `${protocol}//${host}${pathname === '/' ? '' : pathname}`;
};

const openRedis = async (url: string, name: string, warn: (sentence: string) => void): Promise<Backend> => {
  const [{ default: KeyvRedis, createClient }, { redisRows }] = await Promise.all([
    import('@keyv/redis'),
    import('./redis.ts'),
  ]);
  const where = plain(url);
  let lost = true;
  let met = false;
  const client = createClient({
    url,
    // A command that cannot be sent now fails now: an answer never waits for a server to come back.
    disableOfflineQueue: true,
    // A server that takes a connection and never answers is as good as none.
    pingInterval: 2000,
    socket: {
      connectTimeout: 5000,
      socketTimeout: 5000,
      reconnectStrategy: (retries) => met && Math.min(2 ** retries * 50, 5000) + 50 * Math.random(),
    },
  });
  client.setMaxListeners(100);
  client.on('error', () => {
    if (met && !lost) warn(`Lost Redis at ${where}; trying to reach it again.`);
    lost = true;
  });
  client.on('ready', () => {
    if (met && lost) warn(`Redis at ${where} is back.`);
    lost = false;
  });
  try {
    await client.connect();
    met = true;
    if (/aof_enabled:0/.test(await client.info('persistence'))) {
      warn(
        `Redis at ${where} runs without appendonly: if it is killed, settings and post records since its last snapshot are lost.`,
      );
    }
  } catch (cause) {
    throw refusal('Redis', where, /WRONGPASS|NOAUTH|NOPERM/.test(String(cause)), cause);
  }
  return {
    where,
    adapter: (space) => ({
      store: new KeyvRedis(client, { throwOnErrors: true }),
      namespace: `${name}:${space}`,
      prefix: '',
    }),
    rows: (space) => redisRows(client, `${name}:ledger:${space}`),
    close: async () => (client.isReady ? client.close() : client.destroy()),
  };
};

const openPostgres = async (url: string, name: string, warn: (sentence: string) => void): Promise<Backend> => {
  const [{ default: KeyvPostgres }, { createTables, postgresPool, postgresRows }] = await Promise.all([
    import('@keyv/postgres'),
    import('./postgres.ts'),
  ]);
  const where = plain(url);
  const pool = postgresPool(url, () =>
    warn(`Lost a connection to PostgreSQL at ${where}; the next question opens a new one.`),
  );
  /** The official adapter keeps one pool for the whole process, and an idle connection lost there ends the process. */
  class Adapter extends KeyvPostgres {
    override async connect() {
      return async (sql: string, values?: unknown[]) => (await pool.query(sql, values)).rows;
    }
  }
  try {
    await createTables(pool, name);
  } catch (cause) {
    await pool.end();
    throw refusal('PostgreSQL', where, ['28P01', '28000'].includes((cause as { code?: string }).code ?? ''), cause);
  }
  return {
    where,
    adapter: (space) => ({
      store: new Adapter({ table: name, iterationLimit: 500 }),
      namespace: space,
      prefix: `${space}:`,
    }),
    rows: (space) => postgresRows(pool, name, space),
    close: () => pool.end(),
  };
};

const refusal = (what: string, where: string, denied: boolean, cause: unknown): StoreError =>
  new StoreError(
    denied
      ? `${what} at ${where} refused the user or password in STORE_URL.`
      : `Could not reach ${what} at ${where}. Is it running?`,
    { cause },
  );
