import { z } from 'zod';
import { OperatorError } from '../values/operator-error.ts';
import { type Posting, postings } from '../values/settings.ts';
import type { Records } from './records.ts';

/** Whatever has records under names: a store, or a copy that is being put into one. */
type HasRecords = { records<T>(name: string): Records<T> };

/** Records that the first versions named otherwise than those after them. */
const FIRST_NAMES: Partial<Record<Posting, string>> = { weekly: 'subscriptions', board: 'boards' };

/** The records of who gets a kind of post. */
export const subscriptionRecords = (posting: Posting): string => FIRST_NAMES[posting] ?? `${posting}-subscriptions`;

/** What moves: records of what was posted first, so that a bot that runs meanwhile repeats nothing. */
export const SETTINGS_RECORDS = ['posts', ...postings.map(subscriptionRecords), 'alerts', 'preferences'] as const;

const Moved = z.object({
  reservoir: z.literal('settings'),
  version: z.number(),
  ledgers: z.record(z.string().regex(/^[a-z][a-z-]*$/), z.record(z.string(), z.unknown())),
});

/** What servers have set up and what was posted, as one file: records as they are, whichever version wrote them. */
export type SettingsFile = z.infer<typeof Moved>;

/** A file of settings that cannot be read: one plain sentence for the operator. */
class SettingsFileError extends OperatorError {
  override name = 'SettingsFileError';
}

/** Takes everything that moves out of a store, or some kinds of it. */
export const exportSettings = async (
  store: HasRecords,
  names: readonly string[] = SETTINGS_RECORDS,
): Promise<SettingsFile> => ({
  reservoir: 'settings',
  version: 1,
  ledgers: Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, Object.fromEntries(await store.records(name).list())] as const)),
  ),
});

/** So many records are put in at once: a store that writes a copy after each change writes one for all of them. */
const AT_ONCE = 500;

/** How many records of each kind were taken in, and how many were there already and stay as they are. */
type Imported = Readonly<Record<string, { readonly taken: number; readonly kept: number }>>;

/** Puts everything of a file into a store that is not there yet; kinds this version does not know move with the rest. */
export const importSettings = async (store: HasRecords, { ledgers }: SettingsFile): Promise<Imported> => {
  const names = [...SETTINGS_RECORDS, ...Object.keys(ledgers).filter((name) => !SETTINGS_RECORDS.includes(name))];
  const counts: Record<string, { taken: number; kept: number }> = {};
  for (const name of names) {
    const records = store.records<unknown>(name);
    const count = { taken: 0, kept: 0 };
    const all = Object.entries(ledgers[name] ?? {});
    for (let i = 0; i < all.length; i += AT_ONCE) {
      const some = all.slice(i, i + AT_ONCE).map(([key, record]) => records.insert(key, record));
      for (const isNew of await Promise.all(some)) count[isNew ? 'taken' : 'kept']++;
    }
    counts[name] = count;
  }
  return counts;
};

/** Reads a file of settings; throws a SettingsFileError. */
export const readSettingsFile = (text: string, file: string): SettingsFile => {
  try {
    return Moved.parse(JSON.parse(text));
  } catch (cause) {
    throw new SettingsFileError(`${file} is no file of settings: npm run data -- export-settings FILE writes one.`, {
      cause,
    });
  }
};
