/**
 * Durable records with atomic claims: of any number of processes that ask at once, exactly one is told yes.
 * The promise holds on every backend and through `kill -9` (Redis: with `appendonly` on).
 */
export type Ledger<T> = {
  /** Puts a record where there is none; true for the one caller who did. */
  claim(key: string, value: T): Promise<boolean>;
  get(key: string): Promise<T | undefined>;
  /** Replaces a record that still is what the caller read; false when somebody else was faster. */
  update(key: string, from: T, to: T): Promise<boolean>;
  /** Removes a record that still is what the caller read. */
  remove(key: string, from: T): Promise<boolean>;
  /** Every record whose key begins with a prefix, in the order of their keys. */
  list(prefix?: string): Promise<readonly (readonly [key: string, value: T])[]>;
};

/** What a backend does for a ledger, on plain text: each of these is one atomic statement there. */
export type Rows = {
  put(key: string, text: string): Promise<boolean>;
  read(key: string): Promise<string | undefined>;
  swap(key: string, from: string, to: string): Promise<boolean>;
  drop(key: string, from: string): Promise<boolean>;
  scan(prefix: string): Promise<readonly (readonly [key: string, text: string])[]>;
};

/** A ledger of values over a backend's rows. */
export const ledgerOf = <T>(rows: Rows): Ledger<T> => ({
  claim: (key, value) => rows.put(key, canonical(value)),
  async get(key) {
    const text = await rows.read(key);
    return text === undefined ? undefined : (JSON.parse(text) as T);
  },
  update: (key, from, to) => rows.swap(key, canonical(from), canonical(to)),
  remove: (key, from) => rows.drop(key, canonical(from)),
  list: async (prefix = '') => (await rows.scan(prefix)).map(([key, text]) => [key, JSON.parse(text) as T] as const),
});

/** JSON with sorted names: equal values are equal text, however they were put together. */
export const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, inner) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
