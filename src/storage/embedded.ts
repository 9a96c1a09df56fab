import { existsSync, statSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import type Database from 'libsql';
import type { Backend } from './backend.ts';
import { recordsOver } from './records.ts';
import {
  countSettings,
  readSettingsCopy,
  restoreSettings,
  settingsCopyFile,
  withSettingsCopy,
  writeSettingsCopy,
} from './settings-copy.ts';
import { exportSettings, type SettingsFile } from './settings-file.ts';
import {
  closeSqlite,
  inodeOf,
  isDamage,
  isLocked,
  moveAside,
  openSqlite,
  sqliteAdapter,
  sqliteRows,
} from './sqlite.ts';
import { StoreError } from './store-error.ts';
import { storeFile } from './store-file.ts';

/**
 * Opens the store that needs no server: a file in `dir`, and beside it a copy of what people have set up. A store that is
 * damaged, emptied or gone gets its settings back from the copy, and says so; without a copy it is not opened.
 */
export const openEmbedded = async (dir: string, warn: (sentence: string) => void): Promise<Backend> => {
  const file = storeFile(dir);
  const copy = readSettingsCopy(dir);
  const before = await stateOf(file);
  if (before === 'emptied' && !copy) throw new StoreError(lost(file, dir, 'is empty'));
  const { db, aside } = opened(file, dir, copy);
  const inode = inodeOf(file);
  const check = () => {
    if (inodeOf(file) !== inode)
      throw new StoreError(`The store ${file} was removed while Reservoir runs: start it again, or nothing is kept.`);
  };
  const plain = <T>(name: string) => recordsOver<T>(sqliteRows(db, name, check));
  try {
    if (copy && countSettings(copy) > 0 && countSettings(await exportSettings({ records: plain })) === 0) {
      await restoreSettings(plain, copy);
      warn(restored(file, dir, countSettings(copy), aside));
    } else if (aside) warn(restored(file, dir, 0, aside));
    if (!copy) await writeSettingsCopy(dir, plain);
  } catch (error) {
    closeSqlite(db);
    throw refusal(file, error);
  }
  return {
    where: file,
    adapter: (space) => ({ store: sqliteAdapter(db, space), namespace: space, prefix: '' }),
    records: withSettingsCopy(dir, plain, warn),
    close: async () => closeSqlite(db),
  };
};

type State = 'missing' | 'emptied' | 'there';

/** Another process that has just made the file fills it in a moment: what stays empty was emptied. */
const stateOf = async (file: string): Promise<State> => {
  if (!existsSync(file)) return 'missing';
  for (let tries = 0; tries < 20 && statSync(file, { throwIfNoEntry: false })?.size === 0; tries++)
    await setTimeout(50);
  return statSync(file, { throwIfNoEntry: false })?.size === 0 ? 'emptied' : 'there';
};

/** The database in the file; a damaged one is moved aside where there is a copy of its settings, and a new one begun. */
const opened = (
  file: string,
  dir: string,
  copy: SettingsFile | undefined,
): { readonly db: Database.Database; readonly aside?: string } => {
  let damaged: number | undefined;
  try {
    damaged = inodeOf(file);
    return { db: openSqlite(file) };
  } catch (error) {
    if (!isDamage(error)) throw refusal(file, error);
    if (!copy) throw new StoreError(lost(file, dir, 'is damaged'), { cause: error });
    const aside = moveAside(file, damaged);
    return { db: openSqlite(file), ...(aside !== undefined && { aside }) };
  }
};

const lost = (file: string, dir: string, what: string) =>
  `The store ${file} ${what}, and there is no copy of its settings (${settingsCopyFile(dir)}). Put a backup in its place, or move it away to begin with nothing set up.`;

const restored = (file: string, dir: string, count: number, aside: string | undefined) => {
  const what = aside ? `is damaged and was moved to ${aside}` : 'has lost what was set up';
  const back =
    count > 0 ? `${count} settings are back from the copy ${settingsCopyFile(dir)}` : 'nothing had been set up';
  return `The store ${file} ${what}. Reservoir goes on with a new one: ${back}; figures start from the bundled snapshot.`;
};

const refusal = (file: string, cause: unknown): StoreError => {
  if (cause instanceof StoreError) return cause;
  return new StoreError(
    isLocked(cause)
      ? `Could not open the store ${file}: another program holds it locked (waited 5 seconds). Is a backup or a second bot using it?`
      : `Could not open the store ${file}. May Reservoir write to the folder DATA_DIR names?`,
    { cause },
  );
};
