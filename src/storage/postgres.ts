import pg from 'pg';
import type { RecordRows } from './records.ts';

/** Connections to PostgreSQL for one store; a lost idle one is reported, never thrown. */
export const postgresPool = (url: string, lost: (error: Error) => void): pg.Pool => {
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

/** Two processes that create the same table at once: PostgreSQL tells one of them it already exists. */
const ALREADY_THERE = ['23505', '42P07'];

/** Creates the tables of one store; keys of records compare by code point, so that prefixes are ranges in any locale. */
export const createTables = async (pool: pg.Pool, name: string): Promise<void> => {
  for (const table of [
    `${name} (key varchar(255) PRIMARY KEY, value text)`,
    `${name}_ledger (space text, key text COLLATE "C", value text NOT NULL, PRIMARY KEY (space, key))`,
  ]) {
    await pool.query(`CREATE TABLE IF NOT EXISTS ${table}`).catch((error: { code?: string }) => {
      if (!ALREADY_THERE.includes(error.code ?? '')) throw error;
    });
  }
};

/** One set of records in PostgreSQL. */
export const postgresRows = (pool: pg.Pool, name: string, space: string): RecordRows => {
  const table = `${name}_ledger`;
  const changed = async (sql: string, values: readonly string[]) =>
    (await pool.query(sql, [space, ...values])).rowCount === 1;
  const rows = async (where: string, values: readonly string[]): Promise<{ key: string; value: string }[]> =>
    (await pool.query(`SELECT key, value FROM ${table} WHERE space = $1 AND ${where} ORDER BY key`, [space, ...values]))
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
