import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Records } from './records.ts';
import {
  exportSettings,
  importSettings,
  readSettingsFile,
  SETTINGS_RECORDS,
  type SettingsFile,
} from './settings-file.ts';

type RecordsByName = <T>(name: string) => Records<T>;

/** What the copy holds: everything people have set up. What was posted is left out; a subscription knows its own last reading. */
const COPIED: readonly string[] = SETTINGS_RECORDS.filter((name) => name !== 'posts');

/** The second copy of what servers have set up, beside the store in the folder DATA_DIR. */
export const settingsCopyFile = (dir: string): string => join(dir, 'settings-copy.json');

/** How many settings a file holds. */
export const countSettings = ({ ledgers }: SettingsFile): number =>
  COPIED.reduce((sum, name) => sum + Object.keys(ledgers[name] ?? {}).length, 0);

/** Reads the copy; undefined where there is none, or none that can be read. */
export const readSettingsCopy = (dir: string): SettingsFile | undefined => {
  const file = settingsCopyFile(dir);
  try {
    return existsSync(file) ? readSettingsFile(readFileSync(file, 'utf8'), file) : undefined;
  } catch {
    return undefined;
  }
};

/** Puts a copy's settings into a store that lacks them. */
export const restoreSettings = async (records: RecordsByName, copy: SettingsFile): Promise<void> => {
  await importSettings({ records }, copy);
};

/** Writes the copy anew: whole or not at all, and on the disk before it is called done. */
export const writeSettingsCopy = async (dir: string, records: RecordsByName): Promise<SettingsFile> => {
  const copied = await exportSettings({ records }, COPIED);
  const file = settingsCopyFile(dir);
  const draft = `${file}.${process.pid}.new`;
  const handle = openSync(draft, 'w', 0o600);
  try {
    writeSync(handle, `${JSON.stringify(copied)}\n`);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  renameSync(draft, file);
  return copied;
};

/** After a copy, writing rests for so many times as long as it took: the more there is to copy, the more changes share one. */
const REST = 9;

/**
 * Records that are written to the copy after each change of a setting. Changes that come while one copy is written, or
 * writing rests, share the next: each of them is in the copy before it is called done. A copy that cannot be written is
 * said, never in the way.
 */
export const withSettingsCopy = (
  dir: string,
  records: RecordsByName,
  warn: (sentence: string) => void,
): RecordsByName => {
  let rested: Promise<void> = Promise.resolve();
  let next: Promise<void> | undefined;
  let said = false;
  const write = async () => {
    try {
      await writeSettingsCopy(dir, records);
      said = false;
    } catch (error) {
      if (!said) warn(`Could not write the copy of the settings ${settingsCopyFile(dir)}: ${(error as Error).message}`);
      said = true;
    }
  };
  const saved = () => {
    next ??= rested.then(async () => {
      next = undefined;
      const started = performance.now();
      const writing = write();
      rested = writing.then(() => setTimeout((performance.now() - started) * REST));
      await writing;
    });
    return next;
  };
  const copying = async (change: Promise<boolean>) => {
    const done = await change;
    if (done) await saved();
    return done;
  };
  return <T>(name: string): Records<T> => {
    const plain = records<T>(name);
    if (!COPIED.includes(name)) return plain;
    return {
      ...plain,
      insert: (key, value) => copying(plain.insert(key, value)),
      compareAndSet: (key, from, to) => copying(plain.compareAndSet(key, from, to)),
      compareAndDelete: (key, from) => copying(plain.compareAndDelete(key, from)),
    };
  };
};
