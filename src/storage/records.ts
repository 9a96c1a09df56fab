/**
 * Durable records with atomic claims: of any number of processes that ask at once, exactly one is told yes.
 * The promise holds on every backend and through `kill -9` (Redis: with `appendonly` on).
 */
export type Records<T> = {
  /** Puts a record where there is none; true for the one caller who did. */
  insert(key: string, value: T): Promise<boolean>;
  get(key: string): Promise<T | undefined>;
  /** Replaces a record that still is what the caller read; false when somebody else was faster. */
  compareAndSet(key: string, from: T, to: T): Promise<boolean>;
  /** Removes a record that still is what the caller read. */
  compareAndDelete(key: string, from: T): Promise<boolean>;
  /** Every record whose key begins with a prefix, in the order of their keys. */
  list(prefix?: string): Promise<readonly (readonly [key: string, value: T])[]>;
};

/** What a backend does for records, on plain text: each of these is one atomic statement there. */
export type RecordRows = {
  insert(key: string, text: string): Promise<boolean>;
  read(key: string): Promise<string | undefined>;
  compareAndSet(key: string, from: string, to: string): Promise<boolean>;
  compareAndDelete(key: string, from: string): Promise<boolean>;
  scan(prefix: string): Promise<readonly (readonly [key: string, text: string])[]>;
};

/** Records over a backend's rows. */
export const recordsOver = <T>(rows: RecordRows): Records<T> => ({
  insert: (key, value) => rows.insert(key, canonical(value)),
  async get(key) {
    const text = await rows.read(key);
    return text === undefined ? undefined : (JSON.parse(text) as T);
  },
  compareAndSet: (key, from, to) => rows.compareAndSet(key, canonical(from), canonical(to)),
  compareAndDelete: (key, from) => rows.compareAndDelete(key, canonical(from)),
  list: async (prefix = '') => (await rows.scan(prefix)).map(([key, text]) => [key, JSON.parse(text) as T] as const),
});

/** JSON with sorted names: equal values are equal text, however they were put together. */
export const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, inner) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
