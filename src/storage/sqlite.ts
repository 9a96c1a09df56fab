import { existsSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'libsql';
import type { RecordRows } from './records.ts';

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS shelf (space TEXT, key TEXT, value TEXT NOT NULL, PRIMARY KEY (space, key)) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS ledger (space TEXT, key TEXT, value TEXT NOT NULL, PRIMARY KEY (space, key)) WITHOUT ROWID;`;

/**
 * Opens the embedded store so that what was acknowledged survives `kill -9` and a power cut, for several processes at once.
 * A damaged file is moved aside, never deleted, and an empty one takes its place; `warn` is told where it went.
 */
export const openSqlite = (file: string, warn: (sentence: string) => void): Database.Database => {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const before = inode(file);
  try {
    return openSound(file);
  } catch (error) {
    if (!isDamage(error)) throw error;
    const aside = moveAside(file, before);
    if (aside) {
      warn(
        `The store ${file} is damaged and was moved to ${aside}. Reservoir goes on with an empty store: figures start from the bundled snapshot, settings and post records from nothing.`,
      );
    }
    return openSound(file);
  }
};

/** Puts everything into the one file, so that a copy of it is the whole store, and lets go of it. */
export const closeSqlite = (db: Database.Database): void => {
  if (!db.open) return;
  db.pragma('wal_checkpoint(TRUNCATE)');
  db.close();
};

class Damaged extends Error {
  readonly code = 'SQLITE_CORRUPT';
}

const openSound = (file: string): Database.Database => {
  const db = new Database(file, { timeout: 5000 });
  try {
    db.pragma('busy_timeout = 5000');
    db.pragma('journal_mode = WAL');
    db.pragma('synchronous = FULL');
    const [found] = db.pragma('quick_check(1)') as { quick_check: string }[];
    if (found?.quick_check !== 'ok') throw new Damaged(found?.quick_check);
    db.exec(SCHEMA);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
};

const isDamage = (error: unknown): boolean =>
  ['SQLITE_CORRUPT', 'SQLITE_NOTADB'].includes((error as { code?: string }).code ?? '');

const inode = (file: string) => (existsSync(file) ? statSync(file).ino : undefined);

/** Another process may have moved the same damaged file a moment ago: the new one in its place is left alone. */
const moveAside = (file: string, damaged: number | undefined): string | undefined => {
  if (inode(file) !== damaged) return undefined;
  const aside = `${file}.damaged-${new Date().toISOString().replaceAll(':', '-')}`;
  renameSync(file, aside);
  for (const part of ['-wal', '-shm']) if (existsSync(file + part)) renameSync(file + part, aside + part);
  return aside;
};

/** A Keyv 5 storage adapter over one space of the embedded store. Keyv itself keeps the expiry beside the value. */
export const sqliteAdapter = (db: Database.Database, space: string) => {
  const read = db.prepare('SELECT value FROM shelf WHERE space = ? AND key = ?');
  const write = db.prepare(
    'INSERT INTO shelf VALUES (?, ?, ?) ON CONFLICT (space, key) DO UPDATE SET value = excluded.value',
  );
  const erase = db.prepare('DELETE FROM shelf WHERE space = ? AND key = ?');
  const adapter = {
    opts: { url: 'sqlite://', dialect: 'sqlite' },
    on: () => adapter,
    get: async (key: string) => (read.get(space, key) as { value: string } | undefined)?.value,
    set: async (key: string, value: string) => void write.run(space, key, value),
    delete: async (key: string) => erase.run(space, key).changes > 0,
    clear: async () => void db.prepare('DELETE FROM shelf WHERE space = ?').run(space),
    async *iterator() {
      const rows = db.prepare('SELECT key, value FROM shelf WHERE space = ? ORDER BY key').all(space);
      for (const { key, value } of rows as { key: string; value: string }[]) yield [key, value];
    },
  };
  return adapter;
};

/** One set of records in the embedded store. */
export const sqliteRows = (db: Database.Database, space: string): RecordRows => {
  const put = db.prepare('INSERT INTO ledger VALUES (?, ?, ?) ON CONFLICT DO NOTHING');
  const read = db.prepare('SELECT value FROM ledger WHERE space = ? AND key = ?');
  const swap = db.prepare('UPDATE ledger SET value = ? WHERE space = ? AND key = ? AND value = ?');
  const drop = db.prepare('DELETE FROM ledger WHERE space = ? AND key = ? AND value = ?');
  const scan = db.prepare(
    'SELECT key, value FROM ledger WHERE space = ? AND key >= ? AND key < ? || char(0x10FFFF) ORDER BY key',
  );
  return {
    insert: async (key, text) => put.run(space, key, text).changes === 1,
    read: async (key) => (read.get(space, key) as { value: string } | undefined)?.value,
    compareAndSet: async (key, from, to) => swap.run(to, space, key, from).changes === 1,
    compareAndDelete: async (key, from) => drop.run(space, key, from).changes === 1,
    scan: async (prefix) =>
      (scan.all(space, prefix, prefix) as { key: string; value: string }[]).map(({ key, value }) => [key, value]),
  };
};
