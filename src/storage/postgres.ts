import KeyvPostgres from '@keyv/postgres';
import pg from 'pg';
import { safeAddress } from './address.ts';
import type { Backend } from './backend.ts';
import { type RecordRows, recordsOver } from './records.ts';
import { StoreError } from './store-error.ts';

type Query = (sql: string, values?: readonly unknown[]) => Promise<pg.QueryResult>;

/** Opens a store in PostgreSQL: the record where there is more than one machine. */
export const openPostgres = async (url: string, name: string, warn: (sentence: string) => void): Promise<Backend> => {
  const where = safeAddress(url);
  const pool = postgresPool(url, () =>
    warn(`Lost a connection to PostgreSQL at ${where}; the next question opens a new one.`),
  );
  const query = queryOn(pool);
  /** The official adapter keeps one pool for the whole process, and an idle connection lost there ends the process. */
  class Adapter extends KeyvPostgres {
    override async connect() {
      return async (sql: string, values?: unknown[]) => (await query(sql, values)).rows;
    }
  }
  try {
    await createTables(query, name);
  } catch (cause) {
    await pool.end();
    const denied = ['28P01', '28000'].includes((cause as { code?: string }).code ?? '');
    throw new StoreError(
      denied
        ? `PostgreSQL at ${where} refused the user or password in STORE_URL.`
        : `Could not reach PostgreSQL at ${where}. Is it running?`,
      { cause },
    );
  }
  return {
    where,
    adapter: (space) => ({
      store: new Adapter({ table: name, iterationLimit: 500 }),
      namespace: space,
      prefix: `${space}:`,
    }),
    records: (space) => recordsOver(postgresRows(query, name, space)),
    close: () => pool.end(),
  };
};

/** Connections to PostgreSQL for one store; a lost idle one is reported, never thrown. */
const postgresPool = (url: string, lost: (error: Error) => void): pg.Pool => {
  const pool = new pg.Pool({
    connectionString: url,
    application_name: 'reservoir',
    max: 4,
    connectionTimeoutMillis: 5000,
    query_timeout: 10_000,
    keepAlive: true,
  });
  return pool.on('error', lost);
};

/** A server that has become a standby, is going down, or starts up: another connection may reach the one that serves. */
const MOVED = ['25006', '57P01', '57P02', '57P03'];

/** What is asked of a pool of connections. */
type Pool = {
  readonly options: { readonly max: number };
  connect(): Promise<Pick<pg.PoolClient, 'query' | 'release'>>;
};

/** Asks on a connection of the pool; one whose server has moved is closed, and the question asked once more on a new one. */
export const queryOn =
  (pool: Pool): Query =>
  async (sql, values) => {
    for (let tries = 1; ; tries++) {
      const client = await pool.connect();
      try {
        const result = await client.query(sql, values as unknown[] | undefined);
        client.release();
        return result;
      } catch (error) {
        const moved = MOVED.includes((error as { code?: string }).code ?? '');
        client.release(moved || !(error instanceof pg.DatabaseError));
        if (!moved || tries > pool.options.max) throw error;
      }
    }
  };

/** Two processes that create the same table at once: PostgreSQL tells one of them that it, its row type or a key of its catalog already exists. */
const ALREADY_THERE = ['23505', '42P07', '42710'];

/** Creates the tables of one store; keys of records compare by code point, so that prefixes are ranges in any locale. */
const createTables = async (query: Query, name: string): Promise<void> => {
  const tables = [
    `${name} (key varchar(255) PRIMARY KEY, value text)`,
    `${name}_ledger (space text, key text COLLATE "C", value text NOT NULL, PRIMARY KEY (space, key))`,
  ];
  await Promise.all(
    tables.map((table) =>
      query(`CREATE TABLE IF NOT EXISTS ${table}`).catch((error: { code?: string }) => {
        if (!ALREADY_THERE.includes(error.code ?? '')) throw error;
      }),
    ),
  );
};

/** One set of records in PostgreSQL. */
const postgresRows = (query: Query, name: string, space: string): RecordRows => {
  const table = `${name}_ledger`;
  const changed = async (sql: string, values: readonly string[]) =>
    (await query(sql, [space, ...values])).rowCount === 1;
  const rows = async (where: string, values: readonly string[]): Promise<{ key: string; value: string }[]> =>
    (await query(`SELECT key, value FROM ${table} WHERE space = $1 AND ${where} ORDER BY key`, [space, ...values]))
      .rows;
  return {
    insert: (key, text) => changed(`INSERT INTO ${table} VALUES ($1, $2, $3) ON CONFLICT DO NOTHING`, [key, text]),
    read: async (key) => (await rows('key = $2', [key]))[0]?.value,
    compareAndSet: (key, from, to) =>
      changed(`UPDATE ${table} SET value = $4 WHERE space = $1 AND key = $2 AND value = $3`, [key, from, to]),
    compareAndDelete: (key, from) =>
      changed(`DELETE FROM ${table} WHERE space = $1 AND key = $2 AND value = $3`, [key, from]),
    scan: async (prefix) =>
      (await rows('key >= $2 AND key < $2 || chr(1114111)', [prefix])).map(({ key, value }) => [key, value]),
  };
};
