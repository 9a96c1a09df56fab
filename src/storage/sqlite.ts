import { existsSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'libsql';
import type { RecordRows } from './records.ts';

/** The tables, under the names the first version gave them: `shelf` for key-value sets, `ledger` for records. */
const SCHEMA = `
  CREATE TABLE IF NOT EXISTS shelf (space TEXT, key TEXT, value TEXT NOT NULL, PRIMARY KEY (space, key)) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS ledger (space TEXT, key TEXT, value TEXT NOT NULL, PRIMARY KEY (space, key)) WITHOUT ROWID;`;

/** How long to wait for another program that is writing in the same file (ms). */
const LOCK_WAIT_MS = 5000;

/**
 * Opens a store file so that what was acknowledged survives `kill -9` and a power cut, for several processes at once.
 * Waits for another writer as long as `LOCK_WAIT_MS`; throws what SQLite says of a damaged or locked file.
 */
export const openSqlite = (file: string): Database.Database => {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const until = Date.now() + LOCK_WAIT_MS;
  for (;;) {
    try {
      return openOnce(file);
    } catch (error) {
      // The change to write-ahead logging does not wait for a lock by itself.
      if (!isLocked(error) || Date.now() >= until) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
    }
  }
};

const openOnce = (file: string): Database.Database => {
  const db = new Database(file, { timeout: LOCK_WAIT_MS });
  try {
    db.pragma(`busy_timeout = ${LOCK_WAIT_MS}`);
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

/** Puts everything into the one file, so that a copy of it is the whole store, and lets go of it. */
export const closeSqlite = (db: Database.Database): void => {
  if (!db.open) return;
  db.pragma('wal_checkpoint(TRUNCATE)');
  db.close();
};

class Damaged extends Error {
  readonly code = 'SQLITE_CORRUPT';
}

const codeOf = (error: unknown): string => (error as { code?: string }).code ?? '';

/** Whether a file is no sound database. */
export const isDamage = (error: unknown): boolean => ['SQLITE_CORRUPT', 'SQLITE_NOTADB'].includes(codeOf(error));

/** Whether another program holds the file. */
export const isLocked = (error: unknown): boolean => /^SQLITE_(BUSY|LOCKED)/.test(codeOf(error));

/** What tells a file from another that has taken its name; undefined for none. */
export const inodeOf = (file: string): number | undefined => (existsSync(file) ? statSync(file).ino : undefined);

/**
 * Moves a damaged file aside, never deletes it; gives its new name. Another process may have moved the same file a moment
 * ago: the new one in its place is left alone.
 */
export const moveAside = (file: string, damaged: number | undefined): string | undefined => {
  if (inodeOf(file) !== damaged) return undefined;
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

/** One set of records in the embedded store; `check` throws when what was just written cannot be where it should be. */
export const sqliteRows = (db: Database.Database, space: string, check: () => void): RecordRows => {
  const put = db.prepare('INSERT INTO ledger VALUES (?, ?, ?) ON CONFLICT DO NOTHING');
  const read = db.prepare('SELECT value FROM ledger WHERE space = ? AND key = ?');
  const swap = db.prepare('UPDATE ledger SET value = ? WHERE space = ? AND key = ? AND value = ?');
  const drop = db.prepare('DELETE FROM ledger WHERE space = ? AND key = ? AND value = ?');
  const scan = db.prepare(
    'SELECT key, value FROM ledger WHERE space = ? AND key >= ? AND key < ? || char(0x10FFFF) ORDER BY key',
  );
  const changed = (changes: number) => {
    check();
    return changes === 1;
  };
  return {
    insert: async (key, text) => changed(put.run(space, key, text).changes),
    read: async (key) => (read.get(space, key) as { value: string } | undefined)?.value,
    compareAndSet: async (key, from, to) => changed(swap.run(to, space, key, from).changes),
    compareAndDelete: async (key, from) => changed(drop.run(space, key, from).changes),
    scan: async (prefix) =>
      (scan.all(space, prefix, prefix) as { key: string; value: string }[]).map(({ key, value }) => [key, value]),
  };
};
